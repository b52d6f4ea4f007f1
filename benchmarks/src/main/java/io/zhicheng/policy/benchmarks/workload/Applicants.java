package io.zhicheng.policy.benchmarks.workload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The applicants of the benchmarks: the same ones on every machine, with every life a different one. */
public final class Applicants {
    /** How many the benchmarks go through, one after another. */
    public static final int NUMBER = 1000;

    private static final List<String> JURISDICTIONS =
            List.of("530100", "530300", "532500", "533100", "510100", "440300");
    private static final List<Integer> RETIREMENT_AGES = List.of(50, 55, 60, 63);

    private Applicants() {}

    /** All of them. */
    public static Applicant[] all() {
        return LongStream.range(0, NUMBER).mapToObj(Applicants::number).toArray(Applicant[]::new);
    }

    /** One of them. */
    @SuppressWarnings("EnumOrdinal") // the constants are steps
    public static Applicant number(long id) {
        Dice dice = new Dice(id);
        LocalDate applied = LocalDate.of(2025, 6, 1).plusDays(dice.below(150));
        int year = applied.getYear();
        LocalDate birth = LocalDate.of(year - 28 - dice.below(34), 1 + dice.below(12), 1 + dice.below(28));
        Education education = dice.pick(Education.class, 3, 15, 50, 24, 8);
        Degree degree = degree(education, dice);
        LocalDate graduation = graduation(birth, year - birth.getYear(), education, dice);
        LocalDate start = graduation.plusDays(dice.below(700));
        Level current = dice.pick(Level.class, 3, 12, 50, 33, 2);
        int step = dice.onceIn(12) ? 2 : 1;
        Level sought = Level.values()[Math.min(Level.SENIOR.ordinal(), current.ordinal() + step)];
        YearMonth qualified = YearMonth.from(applied).minusMonths(24 + dice.below(90));
        YearMonth appointed = qualified.plusMonths(dice.onceIn(10) ? -1 : dice.below(dice.onceIn(8) ? 40 : 12));
        Lists lists = new Lists(dice, applied);
        List<Appraisal> appraisals = lists.appraisals();
        List<Sanction> sanctions = lists.sanctions();
        List<Achievement> achievements = lists.achievements();
        List<YearMonth> contributions = lists.contributions();
        List<ServiceSpell> spells = lists.spells(start);
        int hours = 40 + dice.below(160);
        return new Applicant(
                id,
                birth,
                dice.pick(RETIREMENT_AGES, 5, 30, 60, 5),
                dice.pick(EmployerType.class, 40, 40, 8, 10, 2),
                JURISDICTIONS.get(dice.below(JURISDICTIONS.size())),
                dice.pick(LocationLevel.class, 12, 25, 25, 23, 15),
                education,
                graduation,
                degree,
                !dice.onceIn(4),
                !dice.onceIn(5),
                current,
                sought,
                qualified,
                appointed,
                start,
                appraisals,
                sanctions,
                achievements,
                contributions,
                spells,
                dice.below(8),
                dice.below(3),
                hours,
                dice.below(hours),
                dice.below(101),
                1 + dice.below(4),
                3 + dice.below(6),
                !dice.onceIn(20),
                !dice.onceIn(15),
                dice.onceIn(30),
                dice.below(24),
                dice.below(3),
                rejection(applied, dice),
                applied);
    }

    private static Degree degree(Education education, Dice dice) {
        return switch (education) {
            case DOCTOR -> Degree.DOCTOR;
            case MASTER -> Degree.MASTER;
            case BACHELOR -> dice.onceIn(10) ? Degree.NONE : Degree.BACHELOR;
            case COLLEGE, HIGH_SCHOOL -> Degree.NONE;
        };
    }

    private static LocalDate graduation(LocalDate birth, int age, Education education, Dice dice) {
        int usual = switch (education) {
            case HIGH_SCHOOL -> 18;
            case COLLEGE -> 21;
            case BACHELOR -> 22;
            case MASTER -> 25;
            case DOCTOR -> 28;
        };
        int late = dice.below(Math.max(1, Math.min(6, age - usual)));
        return LocalDate.of(birth.getYear() + usual + late, 6 + dice.below(2), 1 + dice.below(30));
    }

    private static @Nullable LocalDate rejection(LocalDate applied, Dice dice) {
        return dice.onceIn(6) ? applied.minusDays(1 + dice.below(900)) : null;
    }
}
