package io.zhicheng.policy.benchmarks.coldstart;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
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
import java.time.LocalDate;

/** The first decision by the whole policy of Gansu: all clauses are read, all rules are checked and linked. */
final class FirstOfGansu {
    private FirstOfGansu() {}

    public static void main(String[] arguments) {
        LocalDate filed = LocalDate.of(2018, 9, 20);
        Policy policy = Policies.discover().in("620000").on(filed);
        Dossier dossier = Dossier.builder()
                .unit(EmployingUnit.of(UnitKind.PUBLIC_INSTITUTION, LocationTier.RURAL))
                .birthDate(LocalDate.of(1975, 3, 1))
                .qualifications(Listing.whole(Qualification.of(TitleLevel.INTERMEDIATE, LocalDate.of(2008, 9, 1))))
                .build();
        Sought sought = Sought.of(TitleSeries.of("school-teachers"), TitleLevel.ASSOCIATE_SENIOR);
        System.out.println(policy.decide(Application.of(dossier, sought, filed)).verdict());
    }
}
