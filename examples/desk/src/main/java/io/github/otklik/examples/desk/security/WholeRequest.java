package io.github.otklik.examples.desk.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.core.ApplicationPart;
import org.apache.tomcat.util.http.fileupload.FileItem;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItemFactory;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** A request whose body was read before, with the fields of a form among its parameters and its files as parts. */
final class WholeRequest extends HttpServletRequestWrapper {
    private static final int MOST_PARTS = 50;

    private final byte[] body;
    private final Map<String, String[]> parameters;
    private final List<Part> parts = new ArrayList<>();

    WholeRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        if (is(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            add(all, request.getQueryString());
            add(all, new String(body, StandardCharsets.UTF_8));
            this.parameters = fields(all);
        } else if (is(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            add(all, request.getQueryString());
            this.parameters = fields(withParts(all));
        } else {
            this.parameters = request.getParameterMap();
        }
    }

    /** A form that cannot be read has no fields, so that it is refused like any without the token of its page. */
    private Map<String, List<String>> withParts(Map<String, List<String>> all) {
        FileUpload upload = new FileUpload();
        // The body is in memory already.
        upload.setFileItemFactory(new DiskFileItemFactory(Integer.MAX_VALUE, null));
        upload.setFileCountMax(MOST_PARTS);
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        try {
            for (FileItem item : upload.parseRequest(new ServletRequestContext(this))) {
                if (item.isFormField()) {
                    all.computeIfAbsent(item.getFieldName(), first -> new ArrayList<>())
                            .add(item.getString(StandardCharsets.UTF_8.name()));
                } else {
                    parts.add(new ApplicationPart(item, null));
                }
            }
            return all;
        } catch (IOException | InvalidFileNameException e) {
            parts.clear();
            return new LinkedHashMap<>();
        }
    }

    @Override
    public Collection<Part> getParts() {
        return Collections.unmodifiableList(parts);
    }

    @Override
    public @Nullable Part getPart(String name) {
        return parts.stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private boolean is(String type) {
        String own = getContentType();
        return own != null && own.toLowerCase(Locale.ROOT).startsWith(type);
    }

    private static Map<String, String[]> fields(Map<String, List<String>> all) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        all.forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
        return Collections.unmodifiableMap(fields);
    }

    private static void add(Map<String, List<String>> all, @Nullable String pairs) {
        for (String pair : pairs == null || pairs.isEmpty() ? new String[0] : pairs.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!name.isEmpty()) {
                all.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            }
        }
    }

    /** A text that is not encoded as it must be stands as it was sent. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream in = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return in.read(bytes, from, length);
            }

            @Override
            public boolean isFinished() {
                return in.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("A body that was read before is not read asynchronously");
            }
        };
    }
}
