package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.adapter.json.JsonStyle;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.testkit.PolicyArbitraries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/**
 * Applications to try a batch with: arbitrary ones from the testkit, made from a fixed seed, of which nearly everything
 * is told and hardly anybody may apply; and strewn among them the sensible ones of the quickstart.
 */
final class Samples {
    private static final int SIZE = 1000;
    private static final int EVERY = 4;
    private static final List<String> SENSIBLE = List.of(
            "01-normal-promotion",
            "02-short-by-a-month",
            "03-exceptional-promotion",
            "04-judgement-still-to-be-made",
            "05-direct-review",
            "06-recognised-by-years-of-service",
            "07-master-five-rural-years",
            "08-doctor-in-a-township-hospital",
            "09-within-a-sanction-period",
            "10-reaches-retirement-age",
            "11-examination-at-the-grass-roots-line",
            "12-much-is-not-told",
            "13-several-routes-at-once",
            "14-residency-trained-doctor-ten-rural-years",
            "15-unit-of-linxia-prefecture",
            "16-both-channels-in-one-year");

    private final List<String> documents;

    private Samples(List<String> documents) {
        this.documents = documents;
    }

    /** So many different ones; the same for the same seed. */
    static Samples of(int distinct, long seed) {
        List<String> sensible = SENSIBLE.stream().map(Samples::sensible).toList();
        List<String> documents = new ArrayList<>();
        JqwikSession.start();
        try {
            RandomGenerator<Application> arbitrary =
                    PolicyArbitraries.applications().generator(SIZE);
            Random random = new Random(seed);
            for (int i = 0; i < distinct; i++) {
                documents.add(
                        i % EVERY == EVERY - 1
                                ? sensible.get(i / EVERY % sensible.size())
                                : line(arbitrary.next(random).value()));
            }
        } finally {
            JqwikSession.finish();
        }
        return new Samples(documents);
    }

    private static String sensible(String name) {
        String resource = "dossiers/" + name + ".json";
        try (@Nullable InputStream json = Samples.class.getResourceAsStream(resource)) {
            if (json == null) {
                throw new IllegalStateException("The resource (" + resource + ") is not there");
            }
            return line(PolicyJson.readApplication(name, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Application application) {
        return PolicyJson.applications().write(application, JsonStyle.LINE);
    }

    /** The document of a row: after the last the first comes again. */
    String document(long row) {
        return documents.get((int) (row % documents.size()));
    }
}
