package io.zhicheng.policy.gansu.grassroots;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** All norms of the guidance, in the order of its chapters. */
public final class GrassRootsGuidance {
    private GrassRootsGuidance() {}

    /** The norms. */
    public static List<Norm> norms() {
        return ImmutableList.copyOf(Iterables.concat(
                Readings.norms(),
                SeriesNumbers.norms(),
                Scope.norms(),
                Appraisal.norms(),
                Bars.norms(),
                RecognitionByEducation.norms(),
                OffEstablishment.norms(),
                Postgraduates.norms(),
                Examinations.norms(),
                Preferences.norms(),
                JuniorTitles.norms(),
                NormalPromotion.norms(),
                Morality.norms(),
                Integrity.norms(),
                Ability.norms(),
                EarlierMerit.norms(),
                Achievements.norms(),
                Referral.norms(),
                RuralYears.norms(),
                RecognitionByService.norms(),
                Research.norms(),
                TradeFocus.norms(),
                ExceptionalPromotion.norms(),
                DirectReview.norms(),
                Career.norms(),
                CutOffs.norms(),
                DualChannels.norms(),
                RecommendationQuota.norms(),
                RuralServiceDuty.norms(),
                Newcomers.norms(),
                LocalTalent.norms(),
                HeldTitleStanding.norms()));
    }
}
