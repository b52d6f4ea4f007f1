package io.zhicheng.policy.gansu.start;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.national.StateCouncilCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** A host in a JVM of its own: decides one case, and explains it where {@value #EXPLAIN} is told. */
final class Start {
    static final String EXPLAIN = "explain";
    static final String WORKING_DAYS = "working-days";

    private Start() {}

    public static void main(String[] arguments) {
        LocalDate filed = LocalDate.of(2018, 9, 20);
        Policy policy = Policies.discover().in("622900").on(filed);
        Dossier dossier = Dossier.builder()
                .unit(EmployingUnit.of(UnitKind.PUBLIC_INSTITUTION, LocationTier.RURAL))
                .birthDate(LocalDate.of(1975, 3, 1))
                .qualifications(Listing.whole(Qualification.of(TitleLevel.INTERMEDIATE, LocalDate.of(2008, 9, 1))))
                .build();
        Sought sought = Sought.of(TitleSeries.of("school-teachers"), TitleLevel.ASSOCIATE_SENIOR);
        Decision decision = policy.decide(Application.of(dossier, sought, filed));
        System.out.println(decision.verdict());
        if (Arrays.asList(arguments).contains(EXPLAIN)) {
            System.out.println(decision.explain(Locale.CHINA));
        }
        if (Arrays.asList(arguments).contains(WORKING_DAYS)) {
            System.out.println(StateCouncilCalendar.shipped().coverage());
        }
    }
}
