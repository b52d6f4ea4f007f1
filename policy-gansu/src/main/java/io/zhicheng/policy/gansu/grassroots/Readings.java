package io.zhicheng.policy.gansu.grassroots;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import java.util.List;

/**
 * Where the text of the guidance is open and offices may differ: the options, and the one taken unless a layer or a
 * host takes another. A decision that hinges on one of them says so.
 */
public final class Readings {

    /** Whether a year without a qualified appraisal is taken off the tenure (GS28/5.1-b). */
    public enum BrokenYears implements Labelled {
        /** The text deducts nothing, so the year counts. */
        COUNT("间断年度不扣减任职年限", "a broken year still counts as tenure"),
        /** Twelve months come off for each such year. */
        ARE_DEDUCTED("间断年度扣减任职年限", "a broken year is taken off the tenure");

        private final String zh;
        private final String en;

        BrokenYears(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** Until when an achievement is new after a rejection in the year before (GS28/5.1.2-a). */
    public enum NewAchievements implements Labelled {
        /** Up to the achievement cut-off of the application year, 30 September. */
        UNTIL_CUT_OFF("申报当年9月30日前取得的算新业绩", "achievements up to 30 September of the application year"),
        /** Literally: before the application year begins. */
        BEFORE_APPLICATION_YEAR("申报当年之前取得的算新业绩", "only achievements before the application year");

        private final String zh;
        private final String en;

        NewAchievements(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** Whether a kind of achievement that is met several times counts several times (GS28/6.3.2-a). */
    public enum KindRepeats implements Labelled {
        /** Each kind gives one item at most. */
        COUNT_ONCE("每类业绩至多计1条", "each kind counts once"),
        /** A kind that is met again gives another item, up to three. */
        COUNT_EACH_TIME("同类业绩可重复计", "a kind counts each time, up to three");

        private final String zh;
        private final String en;

        KindRepeats(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** Whether rural years serve as county years outside the kind of achievement that says so (GS28/6.3.2.10-c). */
    public enum RuralAsCounty implements Labelled {
        /** A general rule for combining tiers. */
        EVERYWHERE("乡村年限在各处均可并入州县年限", "rural years count as county years everywhere"),
        /** Only where it stands. */
        ONLY_AS_ACHIEVEMENT("仅在计业绩时可并入", "rural years count as county years only as an achievement");

        private final String zh;
        private final String en;

        RuralAsCounty(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** Who recognises a doctor after a year in a prefecture or county unit (GS28/5.2.4.3-a). */
    public enum DoctorsRecognised implements Labelled {
        /** The employer, as it recognises other graduates. */
        BY_EMPLOYER("由用人单位考核认定", "by the employer"),
        /** The review committee, as it recognises masters at that level. */
        BY_COMMITTEE("由评委会考核认定", "by the review committee");

        private final String zh;
        private final String en;

        DoctorsRecognised(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** See {@link BrokenYears}. */
    public static final Parameter<BrokenYears> BROKEN_YEARS = Parameter.reading(
            "broken-years", BrokenYears.class, "考核间断年度是否计入任职年限", "whether broken years count as tenure");
    /** See {@link NewAchievements}. */
    public static final Parameter<NewAchievements> NEW_ACHIEVEMENTS = Parameter.reading(
            "new-achievements",
            NewAchievements.class,
            "未通过后新业绩的截止时间",
            "until when an achievement is new after a rejection");
    /** See {@link KindRepeats}. */
    public static final Parameter<KindRepeats> KIND_REPEATS =
            Parameter.reading("kind-repeats", KindRepeats.class, "同类业绩能否重复计", "whether a kind counts several times");
    /** See {@link RuralAsCounty}. */
    public static final Parameter<RuralAsCounty> RURAL_AS_COUNTY = Parameter.reading(
            "rural-as-county", RuralAsCounty.class, "乡村年限并入州县年限的范围", "where rural years count as county years");
    /** See {@link DoctorsRecognised}. */
    public static final Parameter<DoctorsRecognised> DOCTORS_RECOGNISED = Parameter.reading(
            "doctors-recognised", DoctorsRecognised.class, "博士副高级由谁考核认定", "who recognises doctors at associate senior");

    static List<Norm> norms() {
        return ImmutableList.of(
                BROKEN_YEARS.by("GS28/5.1-b").is(BrokenYears.COUNT),
                NEW_ACHIEVEMENTS.by("GS28/5.1.2-a").is(NewAchievements.UNTIL_CUT_OFF),
                DOCTORS_RECOGNISED.by("GS28/5.2.4.3-a").is(DoctorsRecognised.BY_EMPLOYER),
                KIND_REPEATS.by("GS28/6.3.2-a").is(KindRepeats.COUNT_ONCE),
                RURAL_AS_COUNTY.by("GS28/6.3.2.10-c").is(RuralAsCounty.EVERYWHERE));
    }

    private Readings() {}
}
