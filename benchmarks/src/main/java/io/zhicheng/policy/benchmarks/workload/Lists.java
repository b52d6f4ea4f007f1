package io.zhicheng.policy.benchmarks.workload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What has gathered in a life by the day of the application. */
final class Lists {
    private final Dice dice;
    private final LocalDate applied;

    Lists(Dice dice, LocalDate applied) {
        this.dice = dice;
        this.applied = applied;
    }

    List<Appraisal> appraisals() {
        List<Appraisal> appraisals = new ArrayList<>();
        int last = applied.getYear() - 1;
        for (int year = last - 3 - dice.below(6); year <= last; year++) {
            boolean appraised = !dice.onceIn(25);
            if (appraised) {
                appraisals.add(new Appraisal(year, dice.pick(Grade.class, 1, 3, 76, 20)));
            }
        }
        return appraisals;
    }

    List<Sanction> sanctions() {
        List<Sanction> sanctions = new ArrayList<>();
        int number = dice.onceIn(6) ? 1 + dice.below(3) : 0;
        for (int i = 0; i < number; i++) {
            LocalDate from = applied.minusDays(30 + dice.below(4500));
            sanctions.add(new Sanction(from, from.plusDays(180 + dice.below(900))));
        }
        return sanctions;
    }

    List<Achievement> achievements() {
        List<Achievement> achievements = new ArrayList<>();
        int number = dice.below(9);
        for (int i = 0; i < number; i++) {
            AchievementKind kind = dice.pick(AchievementKind.class, 40, 25, 15, 10, 10);
            LocalDate date = applied.minusDays(dice.below(3600));
            AwardLevel level = dice.pick(AwardLevel.class, 30, 25, 22, 18, 5);
            achievements.add(new Achievement(kind, date, level, 1 + dice.below(6)));
        }
        return achievements;
    }

    /** Two to seven years of months, with a gap here and there. */
    List<YearMonth> contributions() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = YearMonth.from(applied);
        int back = 24 + dice.below(61);
        while (back > 0) {
            if (dice.onceIn(60)) {
                back -= dice.below(4);
            } else {
                months.add(month.minusMonths(back));
            }
            back--;
        }
        return months;
    }

    /** One after another until the application; one in thirty begins before the last has ended. */
    List<ServiceSpell> spells(LocalDate start) {
        List<ServiceSpell> spells = new ArrayList<>();
        LocalDate from = start;
        for (int left = 1 + dice.below(5); left > 0 && from.isBefore(applied); left--) {
            LocalDate planned = left == 1 ? applied : from.plusDays(200 + dice.below(2200));
            LocalDate to = planned.isAfter(applied) ? applied : planned;
            LocationLevel level = dice.pick(LocationLevel.class, 15, 25, 25, 20, 15);
            spells.add(new ServiceSpell(from, to, level, !dice.onceIn(8)));
            from = to.plusDays(dice.onceIn(30) ? -20 : 1 + dice.below(90));
        }
        return spells;
    }
}
