package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.PoolEntries.MAY_STAY_IN_POOL;
import static io.zhicheng.policy.gansu.committee.Rosters.MEETING;
import static io.zhicheng.policy.gansu.committee.Rosters.SURGERY;
import static io.zhicheng.policy.gansu.committee.Rosters.both;
import static io.zhicheng.policy.gansu.committee.Rosters.committee;
import static io.zhicheng.policy.gansu.committee.Rosters.expert;
import static io.zhicheng.policy.gansu.committee.Rosters.members;
import static io.zhicheng.policy.gansu.linxia.PoolEntryBoundaryTest.entry;
import static io.zhicheng.policy.gansu.linxia.PoolManagement.DISCIPLINE_BROKEN;
import static io.zhicheng.policy.gansu.linxia.PoolManagement.MEMBERS_DRAWN;
import static io.zhicheng.policy.gansu.linxia.PoolManagement.MEMBERS_FROM_POOL;
import static io.zhicheng.policy.gansu.linxia.PoolManagement.POOL_LARGE_ENOUGH;
import static io.zhicheng.policy.gansu.linxia.PoolManagement.POOL_SIZE;
import static io.zhicheng.policy.gansu.linxia.PoolManagement.SERVED_BADLY;
import static io.zhicheng.policy.gansu.linxia.PoolManagement.SPECIALITIES_COVERED;
import static io.zhicheng.policy.gansu.linxia.PoolManagement.STILL_AS_ASKED;
import static io.zhicheng.policy.model.Listing.whole;
import static io.zhicheng.policy.model.career.AppraisalGrade.BASICALLY_QUALIFIED;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.committee.MemberRole.CHAIR;
import static io.zhicheng.policy.model.title.TitleBand.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.ExpertPool;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.title.TitleBand;
import java.util.stream.Stream;

/** LX282 chapter 2, section (3): who leaves a pool, how large it is kept, and how a committee is drawn from it. */
class PoolManagementBoundaryTest extends PrefectureTable {
    @Override
    protected void clauses() {
        clause("LX282/2.3-a")
                .line(
                        "breach recorded -> remove",
                        DISCIPLINE_BROKEN,
                        MET,
                        entry(expert()).withDisciplineBreach(true))
                .line("no breach -> stay", DISCIPLINE_BROKEN, NOT_MET, entry(expert()));
        clause("LX282/2.3-b")
                .line(
                        "unsatisfactory -> remove",
                        SERVED_BADLY,
                        MET,
                        entry(expert()).withUnsatisfactoryService(true))
                .line("satisfactory -> stay", SERVED_BADLY, NOT_MET, entry(expert()));
        clause("LX282/2.3-c")
                .line(
                        "retired since entry -> remove",
                        STILL_AS_ASKED,
                        NOT_MET,
                        entry(expert().withRetiresOn(MEETING.minusDays(1))))
                .line(
                        "title revoked -> remove",
                        STILL_AS_ASKED,
                        NOT_MET,
                        entry(expert()).withTitleRevoked(true))
                .line("all conditions still met -> stay", STILL_AS_ASKED, MET, entry(expert()))
                .line(
                        "+ and the whole answer is yes",
                        () -> assertThat(policy().answer(MAY_STAY_IN_POOL, entry(expert()))
                                        .verdict())
                                .isEqualTo(Verdict.ELIGIBLE))
                .line(
                        "+ a bad appraisal since -> remove",
                        STILL_AS_ASKED,
                        NOT_MET,
                        entry(expert())
                                .withAppraisals(whole(
                                        AnnualAppraisal.of(2016, QUALIFIED),
                                        AnnualAppraisal.of(2017, BASICALLY_QUALIFIED))));
        clause("LX282/2.3-e")
                .line("99 -> not met", POOL_LARGE_ENOUGH, NOT_MET, pool(SENIOR, 99))
                .line("100 -> met", POOL_LARGE_ENOUGH, MET, pool(SENIOR, 100))
                .line(
                        "+ counted from the experts",
                        POOL_SIZE,
                        100,
                        ExpertPool.builder()
                                .band(SENIOR)
                                .experts(whole(nCopies(100, expert())))
                                .build());
        clause("LX282/2.3-f")
                .line("49 -> not met", POOL_LARGE_ENOUGH, NOT_MET, pool(INTERMEDIATE, 49))
                .line("50 -> met", POOL_LARGE_ENOUGH, MET, pool(INTERMEDIATE, 50));
        clause("LX282/2.3-g")
                .line(
                        "member not in the pool -> violation",
                        MEMBERS_FROM_POOL,
                        NOT_MET,
                        committee(SENIOR, both(members(18, expert()), members(1, expert().withInPool(false)))))
                .line(
                        "roster without a draw record -> undetermined",
                        MEMBERS_DRAWN,
                        UNKNOWN,
                        committee(SENIOR, 19, expert()))
                .line("all from the pool with a recorded draw -> valid", () -> {
                    Composition drawn = committee(SENIOR, 19, expert()).withDrawnAtRandom(true);
                    assertThat(policy().examine(MEMBERS_FROM_POOL, drawn).outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(MEMBERS_DRAWN, drawn).outcome()).isEqualTo(MET);
                })
                .line(
                        "+ who leads is designated and need not be in it",
                        MEMBERS_FROM_POOL,
                        MET,
                        committee(SENIOR, both(members(1, CHAIR, expert().withInPool(false)), members(18, expert()))))
                .line(
                        "+ a record of another way -> violation",
                        MEMBERS_DRAWN,
                        NOT_MET,
                        committee(SENIOR, 19, expert()).withDrawnAtRandom(false));
        clause("LX282/2.3-h")
                .line(
                        "applicants in 3 specialties, experts in all 3 -> met",
                        SPECIALITIES_COVERED,
                        MET,
                        applied(SURGERY, "nursing", "pharmacy"))
                .line(
                        "one applied specialty without an expert -> not met",
                        SPECIALITIES_COVERED,
                        NOT_MET,
                        applied(SURGERY, "dentistry"))
                .line(
                        "+ the specialities not told -> undetermined",
                        SPECIALITIES_COVERED,
                        UNKNOWN,
                        committee(SENIOR, 19, expert()));
    }

    private static ExpertPool pool(TitleBand band, int size) {
        return ExpertPool.builder().band(band).size(size).build();
    }

    /** A committee of surgeons, with one expert of nursing and one of pharmacy. */
    private static Composition applied(String... specialities) {
        return committee(
                        SENIOR,
                        both(
                                members(17, expert()),
                                both(
                                        members(1, expert().withSpeciality("nursing")),
                                        members(1, expert().withSpeciality("pharmacy")))))
                .withAppliedSpecialities(
                        whole(Stream.of(specialities).map(Speciality::of).toList()));
    }
}
