package io.github.otklik.registry;

import java.util.ArrayList;
import java.util.List;

/** A strict reader of RFC 4180, written on its own. */
final class Csv {
    private Csv() {}

    static List<List<String>> parse(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder field = new StringBuilder();
            if (text.charAt(at) == '"') {
                at++;
                while (true) {
                    char c = text.charAt(at++);
                    if (c != '"') {
                        field.append(c);
                    } else if (at < text.length() && text.charAt(at) == '"') {
                        field.append('"');
                        at++;
                    } else {
                        break;
                    }
                }
            } else {
                while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
                    char c = text.charAt(at++);
                    if (c == '"' || c == '\n') {
                        throw new AssertionError("a bare " + (int) c + " at " + at);
                    }
                    field.append(c);
                }
            }
            record.add(field.toString());
            if (text.charAt(at) == '\r') {
                if (text.charAt(at + 1) != '\n') {
                    throw new AssertionError("CR without LF at " + at);
                }
                records.add(record);
                record = new ArrayList<>();
                at += 2;
            } else if (text.charAt(at) == ',') {
                at++;
            } else {
                throw new AssertionError("text after a quoted field at " + at);
            }
        }
        if (!record.isEmpty()) {
            throw new AssertionError("no end of the last line");
        }
        return records;
    }
}
