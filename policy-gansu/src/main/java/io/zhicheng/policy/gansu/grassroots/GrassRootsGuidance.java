package io.zhicheng.policy.gansu.grassroots;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** All norms of the guidance, in the order of its chapters. */
public final class GrassRootsGuidance {
    /** The norms. */
    public static final List<Norm> NORMS = ImmutableList.copyOf(Iterables.concat(
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
            Ability.norms(),
            EarlierMerit.norms(),
            Achievements.norms(),
            RecognitionByService.norms(),
            Research.norms(),
            ExceptionalPromotion.norms(),
            DirectReview.norms(),
            Career.norms(),
            CutOffs.norms(),
            LongTerm.norms(),
            LocalTalent.norms(),
            HeldTitleStanding.norms(),
            RecommendationQuota.norms()));

    private GrassRootsGuidance() {}
}
