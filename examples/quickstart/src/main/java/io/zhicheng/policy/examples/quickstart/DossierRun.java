package io.zhicheng.policy.examples.quickstart;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.RegionalPolicy;
import io.zhicheng.policy.adapter.json.InvalidDocumentException;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.adapter.json.SubjectCase;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run over the dossiers of a directory. A file that cannot be read never keeps the others from being decided. */
final class DossierRun {
    private static final String GANSU = "620000";
    private static final String CASE = ".case.json";

    private final Policies policies = Policies.discover();
    private final Map<PolicyKey, Policy> resolved = new HashMap<>();
    private final List<String> summary = new ArrayList<>();
    private final Path directory;
    private final Locale locale;
    private final PrintStream out;
    private final PrintStream err;

    /** What a policy is resolved for: it is kept for the next application of the same. */
    private record PolicyKey(String division, List<String> specialities, Optional<TitleSeries> series, LocalDate on) {}

    DossierRun(Path directory, Locale locale, PrintStream out, PrintStream err) {
        this.directory = directory;
        this.locale = locale;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(directory)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            err.println("No dossier in " + directory + ": put a file that ends with .json there.");
            return 2;
        }
        int refused = 0;
        for (Path file : files) {
            refused += decide(file) ? 0 : 1;
        }
        out.println("=".repeat(100));
        summary.forEach(out::println);
        return refused == 0 ? 0 : 1;
    }

    private boolean decide(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream json = Files.newInputStream(file)) {
            List<Decision> decisions = name.endsWith(CASE) ? judge(name, json) : List.of(decide(name, json));
            out.println("=".repeat(100));
            out.println(name);
            for (Decision decision : decisions) {
                out.println();
                out.println(decision.explain(locale));
            }
            summary.add(String.format(
                    "%-52s %s", name, decisions.stream().map(this::inOneLine).collect(Collectors.joining("; "))));
            return true;
        } catch (InvalidDocumentException e) {
            return refuse(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refuse(name, "cannot be read: " + e.getMessage());
        }
    }

    private Decision decide(String name, InputStream json) {
        Application application = PolicyJson.readApplication(name, json);
        return policyFor(application).decide(application);
    }

    /** A case of any subject, with the place and the date whose policy judges it: every question about it. */
    private List<Decision> judge(String name, InputStream json) {
        SubjectCase subjectCase = PolicyJson.subjectCases().read(name, json);
        Policy policy = resolved.computeIfAbsent(
                new PolicyKey(
                        subjectCase.in().toString(),
                        subjectCase.speciality(),
                        series(subjectCase.subject()),
                        subjectCase.on()),
                this::resolve);
        return policy.questions().stream()
                .filter(question -> question.subject().type().isInstance(subjectCase.subject()))
                .map(question -> answer(policy, question, subjectCase.subject()))
                .toList();
    }

    private static Optional<TitleSeries> series(Object subject) {
        return subject instanceof Application application ? application.sought().series() : Optional.empty();
    }

    private static <S> Decision answer(Policy policy, Question<S> question, Object subject) {
        return policy.answer(question, question.subject().type().cast(subject));
    }

    private boolean refuse(String name, String why) {
        err.println(why);
        summary.add(String.format("%-52s %s", name, "— not decided, see the faults told above"));
        return false;
    }

    private String inOneLine(Decision decision) {
        boolean zh = locale.equals(Locale.CHINA);
        String open = decision.routes().stream()
                .filter(route -> route.outcome() == Outcome.MET || route.outcome() == Outcome.NEEDS_JUDGEMENT)
                .map(RouteStanding::route)
                .map(route -> route.label().text(locale))
                .collect(Collectors.joining(zh ? "、" : ", "));
        String verdict = zh ? decision.answer().zh() : decision.answer().en();
        if (!decision.question().equals(Applications.ELIGIBILITY)) {
            verdict = decision.question().label().text(locale) + (zh ? "：" : ": ") + verdict;
        }
        return open.isEmpty() ? verdict : verdict + (zh ? "：" : ": ") + open;
    }

    /** The policy in force when the application was filed, where the unit is, with the example standard of its series. */
    private Policy policyFor(Application application) {
        String division = application
                .dossier()
                .unit()
                .division()
                .map(code -> code.toString())
                .orElse(GANSU);
        PolicyKey key = new PolicyKey(division, List.of(), application.sought().series(), application.date());
        return resolved.computeIfAbsent(key, this::resolve);
    }

    private Policy resolve(PolicyKey key) {
        RegionalPolicy layers = policies.in(key.division());
        for (String speciality : key.specialities()) {
            layers = layers.forSpeciality(speciality);
        }
        RegionalPolicy regional = layers;
        return key.series()
                .filter(series -> regional.layers().contains("gansu"))
                .map(series -> regional.with(ExampleStandard.of(series)))
                .orElse(regional)
                .on(key.on());
    }
}
