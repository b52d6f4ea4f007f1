package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.adapter.json.SubjectCase;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.place.DivisionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sample cases that lie beside these classes. A sample that is a bare application is made a case: of the place where
 * its unit is, on the day when it was filed.
 */
final class Samples {
    private static final String FOLDER = "samples";
    private static final String CASE = ".case.json";

    private Samples() {}

    /**
     * A sample.
     *
     * @param id its name
     * @param text the case as JSON
     * @param content the case
     */
    record Sample(String id, String text, SubjectCase content) {}

    /** The samples by name; none where none were packed. */
    static List<Sample> shipped(DivisionCode whereNoneIsTold) {
        URL folder = Samples.class.getResource(FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            URI uri = folder.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return read(
                            jar.getPath(uri.getSchemeSpecificPart()
                                    .substring(uri.getSchemeSpecificPart().indexOf('!') + 1)),
                            whereNoneIsTold);
                }
            }
            return read(Path.of(uri), whereNoneIsTold);
        } catch (IOException e) {
            throw new UncheckedIOException("The samples cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The samples have no address", e);
        }
    }

    private static List<Sample> read(Path folder, DivisionCode whereNoneIsTold) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<Sample> samples = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                samples.add(sample(
                        String.valueOf(file.getFileName()),
                        new String(in.readAllBytes(), StandardCharsets.UTF_8),
                        whereNoneIsTold));
            }
        }
        return samples;
    }

    private static Sample sample(String name, String text, DivisionCode whereNoneIsTold) {
        boolean whole = name.endsWith(CASE);
        String id = name.substring(0, name.length() - (whole ? CASE : ".json").length());
        String json = whole ? text.strip() : ofApplication(name, text, whereNoneIsTold);
        return new Sample(id, json, PolicyJson.subjectCases().read(name, json));
    }

    private static String ofApplication(String name, String text, DivisionCode whereNoneIsTold) {
        Application application = PolicyJson.readApplication(name, text);
        DivisionCode place = application.dossier().unit().division().orElse(whereNoneIsTold);
        return "{\"in\":\"" + place + "\",\"on\":\"" + application.date() + "\",\"application\":" + text.strip() + "}";
    }
}
