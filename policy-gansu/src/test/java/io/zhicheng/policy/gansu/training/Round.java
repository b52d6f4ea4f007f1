package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.gansu.grassroots.Cases.emptyLists;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.RegionalPolicy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.career.UnitField;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.ClauseKind;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Norm;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The round of 2020: its policy, and the applications that the tables start from. */
final class Round {
    /** A day in the middle of the window. */
    static final LocalDate FILED = LocalDate.of(2020, 9, 15);

    private static final TitleSeries SERIES = TitleSeries.of("vocational-school-teachers");

    private static final ClauseCatalogue EXAMPLE = ClauseCatalogue.of(
            List.of(Document.builder("EXAMPLE")
                    .title("示例评价条件标准（虚构）", "Example series standard (invented)")
                    .number("示例〔2018〕2号")
                    .issuer("示例", "example")
                    .inForceFrom(LocalDate.of(2018, 1, 1))
                    .build()),
            List.of(Clause.builder(ClauseId.parse("EXAMPLE/1"))
                    .numbering("一")
                    .area("papers")
                    .kind(ClauseKind.DECISION)
                    .appliesTo("tests")
                    .zh("示例数值")
                    .en("Example numbers.")
                    .build()));

    private static List<Change> changes = changes();

    /** The notice over the province, on 15 September 2020. */
    static Policy POLICY = training().on(FILED);

    private Round() {}

    /** Resolves anew if the rules are no longer what they were: mutation testing changes them under the tests' feet. */
    static void refresh() {
        List<Change> now = changes();
        if (!now.equals(changes)) {
            changes = now;
            POLICY = training().on(FILED);
        }
    }

    private static List<Change> changes() {
        return ImmutableList.<Change>builder()
                .addAll(new GansuModule().changes())
                .addAll(new TrainingNotice2020().changes())
                .build();
    }

    /** The layers of the province and the notice, whatever the date. */
    static RegionalPolicy training() {
        return Policies.of(new GansuModule(), new TrainingNotice2020())
                .in("620000")
                .forSpeciality(TrainingNotice2020.SPECIALITY);
    }

    /** The round with numbers that an invented standard, or the schedule of the office, sets. */
    static Policy with(Norm... numbers) {
        return training()
                .with(new SeriesStandard(SERIES, new Label("示例标准", "example standard"), EXAMPLE, List.of(numbers)))
                .on(FILED);
    }

    /** A unit of a tier in Lanzhou, or in Yuzhong county of it: a public institution that teaches adults. */
    static EmployingUnit school(LocationTier tier) {
        return EmployingUnit.builder()
                .kind(UnitKind.PUBLIC_INSTITUTION)
                .field(UnitField.OTHER_TEACHING)
                .tier(tier)
                .division(DivisionCode.of(tier == LocationTier.COUNTY ? "620123" : "620102"))
                .hardshipUnit(false)
                .countyCounterpart(true)
                .build();
    }

    /** A dossier of a county school's teacher whose every list is told to be empty. */
    static Dossier clean() {
        return emptyLists()
                .withUnit(school(LocationTier.COUNTY))
                .withBirthDate(LocalDate.of(1980, 5, 1))
                .withRetirementCategory(RetirementCategory.MAN)
                .withMovedIn(false);
    }

    /** An application for the associate senior title in a channel, submitted on the day it is filed. */
    static Application filed(DualChannel channel, Dossier dossier) {
        Sought sought = Sought.builder()
                .series(SERIES)
                .speciality("人力资源培训")
                .level(TitleLevel.ASSOCIATE_SENIOR)
                .channel(channel)
                .mode(AssessmentMode.REVIEW)
                .build();
        return Application.of(dossier, sought, FILED)
                .withFiling(Filing.builder()
                        .submittedAt(FILED.atTime(10, 30))
                        .newAchievementSinceRejection(false)
                        .build())
                .withJudgements(Judgements.builder().seriesConditionsMet(true).build());
    }

    /** In the channel for the province. */
    static Application filed(Dossier dossier) {
        return filed(DualChannel.PROVINCE, dossier);
    }

    /** With these results and no others. */
    static Application filed(Work... works) {
        return filed(clean().withWorks(Listing.whole(works)));
    }

    /** Submitted at a point of time. */
    static Application submitted(LocalDateTime at) {
        Application application = filed(clean());
        return application.withFiling(application.filing().withSubmittedAt(at));
    }
}
