package io.zhicheng.policy.examples.regions;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.model.application.Application;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One applicant, in Gansu and in Guangxi, in 2018 and in 2020: who may apply where, and what holds, clause by clause. */
public final class TwoRegions {
    private static final List<String> REGIONS = List.of("620000", "450700");
    private static final List<LocalDate> DATES = List.of(LocalDate.of(2018, 10, 8), LocalDate.of(2020, 6, 25));

    private TwoRegions() {}

    /**
     * Starts the example.
     *
     * @param args the file of the applicant, and {@code en} for English; Chinese otherwise
     * @throws IOException when the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Locale locale = args.length > 1 && args[1].equals("en") ? Locale.ENGLISH : Locale.CHINA;
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path file = Path.of(args[0]);
        try (InputStream json = Files.newInputStream(file)) {
            Application applicant = PolicyJson.readApplication(String.valueOf(file.getFileName()), json);
            print(applicant, locale, out);
        }
    }

    static void print(Application applicant, Locale locale, PrintStream out) {
        Policies policies = Policies.discover();
        List<Holding> holdings = REGIONS.stream()
                .flatMap(region -> DATES.stream().map(on -> Holding.of(policies, region, on, applicant)))
                .toList();
        out.print(new SideBySide(holdings, locale).text());
    }
}
