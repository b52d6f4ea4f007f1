package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.fact.AchievementFacts;
import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.fact.CareerFacts;
import io.zhicheng.policy.fact.CaseBallots;
import io.zhicheng.policy.fact.CertificateRequests;
import io.zhicheng.policy.fact.Compositions;
import io.zhicheng.policy.fact.ConductFacts;
import io.zhicheng.policy.fact.Defences;
import io.zhicheng.policy.fact.ExpertPools;
import io.zhicheng.policy.fact.HeldTitles;
import io.zhicheng.policy.fact.JudgementFacts;
import io.zhicheng.policy.fact.MaterialsDemands;
import io.zhicheng.policy.fact.MeritFacts;
import io.zhicheng.policy.fact.Objections;
import io.zhicheng.policy.fact.PaperFacts;
import io.zhicheng.policy.fact.PersonFacts;
import io.zhicheng.policy.fact.PoolEntries;
import io.zhicheng.policy.fact.PublicNotices;
import io.zhicheng.policy.fact.QualificationDocuments;
import io.zhicheng.policy.fact.Recommendations;
import io.zhicheng.policy.fact.ReviewCommittees;
import io.zhicheng.policy.fact.ReviewRounds;
import io.zhicheng.policy.fact.StandardDrafts;
import io.zhicheng.policy.fact.SubmissionFacts;
import io.zhicheng.policy.fact.SupplementNotices;
import io.zhicheng.policy.fact.UnitFacts;
import io.zhicheng.policy.fact.UnitRecommendations;
import io.zhicheng.policy.fact.YearsOfApplications;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the facts of the library call the attributes that they read. The facts are constants, and nothing lists them; so
 * their classes are asked for them, once.
 */
final class FactNames {
    static final List<Class<?>> CLASSES = List.of(
            AchievementFacts.class,
            Applications.class,
            CareerFacts.class,
            CaseBallots.class,
            CertificateRequests.class,
            Compositions.class,
            ConductFacts.class,
            Defences.class,
            ExpertPools.class,
            HeldTitles.class,
            JudgementFacts.class,
            MaterialsDemands.class,
            MeritFacts.class,
            Objections.class,
            PaperFacts.class,
            PersonFacts.class,
            PoolEntries.class,
            PublicNotices.class,
            QualificationDocuments.class,
            Recommendations.class,
            ReviewCommittees.class,
            ReviewRounds.class,
            StandardDrafts.class,
            SubmissionFacts.class,
            SupplementNotices.class,
            UnitFacts.class,
            UnitRecommendations.class,
            YearsOfApplications.class);

    private final Map<Place, List<FieldName>> names;

    /** An attribute: the kind of subject, and the path in it. */
    private record Place(Subject<?> subject, String path) {}

    private FactNames(Map<Place, List<FieldName>> names) {
        this.names = names;
    }

    static FactNames ofTheLibrary() {
        return new FactNames(CLASSES.stream()
                .flatMap(type -> Stream.of(type.getFields()))
                .flatMap(FactNames::named)
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList()))));
    }

    /** The different names of an attribute: as a rule one, none where no fact reads it. */
    List<FieldName> of(Subject<?> subject, String path) {
        return names.getOrDefault(new Place(subject, path), List.of());
    }

    private static Stream<Map.Entry<Place, FieldName>> named(Field constant) {
        Object value;
        try {
            value = constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The constant " + constant + " is not public", e);
        }
        if (value instanceof Fact<?> fact) {
            return Stream.of(
                    Map.entry(new Place(fact.subject(), fact.path()), new FieldName(fact.label(), fact.judge())));
        }
        if (value instanceof Rows<?> rows) {
            return Stream.of(Map.entry(new Place(rows.subject(), rows.path()), new FieldName(rows.label())));
        }
        return Stream.empty();
    }
}
