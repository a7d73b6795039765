package io.github.otklik.examples.desk;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Officials who work at random on shared messages, each by the buttons that the page offers, and write down what the desk
 * acknowledged. An act without an answer is sent again, under the same id, until there is one.
 */
final class Crowd {
    private static final List<String> LOGINS = List.of("ministry", "curator", "curator", "zhkh", "roads", "schools");
    private static final List<String> UNITS = List.of("ЖКХ", "Дороги", "Школы");

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Queue<Act> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> unexpected = new ConcurrentHashMap<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean working = true;

    /** An act that the desk acknowledged. */
    record Act(String message, String command) {}

    private Crowd() {}

    /** People at these desks, each person at one of them. */
    static Crowd at(String... addresses) {
        Crowd crowd = new Crowd();
        for (int i = 0; i < LOGINS.size(); i++) {
            Person person = crowd.new Person(LOGINS.get(i), addresses[i % addresses.length], new Random(i));
            Thread thread = new Thread(person, "person-" + i + "-" + LOGINS.get(i));
            crowd.people.add(thread);
            thread.start();
        }
        return crowd;
    }

    Queue<Act> acknowledged() {
        return acknowledged;
    }

    /** Answers that nobody should get, by what they are. */
    Map<String, Integer> unexpected() {
        return unexpected;
    }

    /** How many attempts to send an act had no answer. */
    int repeated() {
        return repeated.get();
    }

    /** Lets everybody finish what he is at. */
    void stop() throws InterruptedException {
        working = false;
        for (Thread person : people) {
            person.join(60_000);
        }
    }

    /** Somebody at a desk. */
    private final class Person implements Runnable {
        private final String login;
        private final Random random;
        private final DeskClient client;
        private boolean signedIn;

        Person(String login, String address, Random random) {
            this.login = login;
            this.client = new DeskClient(address);
            this.random = random;
        }

        @Override
        public void run() {
            while (working) {
                try {
                    if (login.equals("ministry")) {
                        write();
                    } else if (!messages.isEmpty()) {
                        work(messages.get(messages.size() - 1 - random.nextInt(Math.min(messages.size(), 12))));
                    }
                } catch (UncheckedIOException | IllegalStateException e) {
                    signedIn = false;
                    pause(200);
                }
            }
        }

        private DeskClient signedIn() {
            if (!signedIn) {
                client.signIn(login);
                signedIn = true;
            }
            return client;
        }

        private void write() {
            String id = DeskClient.value(signedIn().get("/new").body(), "id");
            if (!id.isEmpty()) {
                Map<String, String> values =
                        Map.of("id", id, "network", "VKontakte", "author", "x", "text", "Где " + id + "?");
                if (answered("/new", values).status() == 302) {
                    acknowledged.add(new Act(id, "access"));
                    messages.add(id);
                }
            }
            pause(300);
        }

        private void work(String id) {
            DeskClient.Page page = signedIn().get("/messages/" + id);
            List<String> offered = new ArrayList<>(page.forms().keySet());
            offered.removeAll(List.of("shorten-term", "agree-final-term"));
            if (random.nextInt(10) > 0) {
                offered.removeAll(List.of("refuse", "close", "link-repeat"));
            }
            if (page.status() != 200 || offered.isEmpty()) {
                pause(20);
                return;
            }
            String word = offered.get(random.nextInt(offered.size()));
            Map<String, String> values = new HashMap<>(filled(word));
            values.putAll(page.forms().getOrDefault(word, Map.of()));
            int status = answered("/messages/" + id + "/" + word, values).status();
            pause(10);
            if (status == 302) {
                acknowledged.add(new Act(id, String.valueOf(values.get("commandId"))));
            } else if (status != 409 && status != 422) {
                unexpected.merge(word + " " + status, 1, Integer::sum);
            }
        }

        /** Sends a form until there is an answer that is not a demand to sign in. */
        private DeskClient.Page answered(String path, Map<String, String> values) {
            while (true) {
                try {
                    DeskClient.Page page = signedIn().post(path, values);
                    if (page.status() != 403 && !page.location().contains("sign-in")) {
                        return page;
                    }
                } catch (UncheckedIOException | IllegalStateException e) {
                    repeated.incrementAndGet();
                }
                signedIn = false;
                pause(200);
            }
        }

        private Map<String, String> filled(String word) {
            String unit = UNITS.get(random.nextInt(UNITS.size()));
            return switch (word) {
                case "classify" -> Map.of("importance", random.nextBoolean() ? "NORMAL" : "HIGH");
                case "route" -> Map.of("lead", unit, "coExecutors", unit.equals("ЖКХ") ? "Школы" : "ЖКХ");
                case "submit-draft" ->
                    Map.of("kind", random.nextBoolean() ? "FINAL" : "INTERIM", "text", "проект", "measures", "меры");
                case "publish" -> Map.of("network", "VKontakte", "url", "https://vk.com/wall");
                case "refuse" -> Map.of("ground", "THREAT");
                case "close" -> Map.of("outcome", "DUPLICATE");
                case "link-repeat" -> Map.of("of", "r0");
                case "report-to-head" -> Map.of("about", random.nextBoolean() ? "BREACH" : "SIGNIFICANT");
                default -> Map.of("reason", "причина", "text", "сведения", "remarks", "замечания");
            };
        }

        private void pause(int millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                working = false;
            }
        }
    }
}
