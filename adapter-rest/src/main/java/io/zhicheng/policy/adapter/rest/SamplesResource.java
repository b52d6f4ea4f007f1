package io.zhicheng.policy.adapter.rest;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.zhicheng.policy.adapter.json.SubjectCase;
import io.zhicheng.policy.rule.Subject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sample cases, to begin with. */
final class SamplesResource {
    private final Once<ImmutableMap<String, Samples.Sample>> samples;
    private final SubjectsResource subjects;

    SamplesResource(Library library, SubjectsResource subjects) {
        this.samples =
                Once.of(() -> Maps.uniqueIndex(Samples.shipped(library.places().get(0)), Samples.Sample::id));
        this.subjects = subjects;
    }

    List<Route> routes() {
        return List.of(Route.get("/v1/samples", this::all), Route.get("/v1/samples/{id}", this::one));
    }

    private Reply all(Call call) {
        call.parameters().check();
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> out.list(
                        "samples",
                        samples.get().values().asList(),
                        sample -> out.object(() -> {
                            SubjectCase content = sample.content();
                            out.text("id", sample.id());
                            Subject<?> subject = subjects.of(content.subject());
                            out.text("subject", SubjectsResource.field(subject));
                            out.label(subject.label());
                            out.text("in", content.in().value());
                            out.text("on", content.on().toString());
                            out.text("href", "/v1/samples/" + sample.id());
                        }))));
    }

    private Reply one(Call call) {
        call.parameters().check();
        Samples.Sample sample = samples.get().get(call.parameters().path("id"));
        if (sample == null) {
            throw new ProblemException(ProblemKind.NOT_FOUND, "没有这一样例。", "There is no such sample.");
        }
        return new Reply(MediaTypes.JSON, sample.text().getBytes(StandardCharsets.UTF_8), Reply.Keeping.BY_TAG);
    }
}
