package io.github.otklik.examples.quickstart;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What reaches a host that depends on the core alone: as the POMs say, not as the build of this project has it. */
final class Published {
    private static final Path TOP = Path.of("..", "..");
    private static final String OURS = "otklik-";
    private static final Set<String> NOT_PASSED_ON = Set.of("provided", "test", "system");

    private Published() {}

    /** The artifacts: the core, and all that its POM and theirs pass on. */
    static Set<String> artifacts() throws Exception {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(OURS + "core"));
        while (!open.isEmpty()) {
            String artifact = open.remove(0);
            if (found.add(artifact) && artifact.startsWith(OURS)) {
                open.addAll(passedOn(TOP.resolve(artifact.substring(OURS.length()))));
                open.addAll(passedOn(TOP));
            }
        }
        return found;
    }

    private static List<String> passedOn(Path module) throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(module.resolve("pom.xml").toFile())
                .getDocumentElement();
        List<String> artifacts = new ArrayList<>();
        for (Element list : children(project, "dependencies")) {
            for (Element dependency : children(list, "dependency")) {
                if (!NOT_PASSED_ON.contains(text(dependency, "scope"))
                        && !text(dependency, "optional").equals("true")) {
                    artifacts.add(text(dependency, "artifactId"));
                }
            }
        }
        return artifacts;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    /** Their files, or the folders of classes where the build has made no files yet, as a path for the tools of a JDK. */
    static String path() throws Exception {
        return artifacts().stream().map(Published::place).collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(String artifact) {
        List<String> places = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(place -> holds(Path.of(place), artifact))
                .toList();
        if (places.size() != 1) {
            throw new AssertionError(artifact + " stands " + places.size() + " times on the class path");
        }
        return places.get(0);
    }

    private static boolean holds(Path place, String artifact) {
        if (Files.isDirectory(place)) {
            return artifact.startsWith(OURS)
                    && place.toAbsolutePath()
                            .normalize()
                            .startsWith(TOP.resolve(artifact.substring(OURS.length()))
                                    .toAbsolutePath()
                                    .normalize());
        }
        return String.valueOf(place.getFileName()).matches(artifact + "-\\d.*\\.jar");
    }
}
