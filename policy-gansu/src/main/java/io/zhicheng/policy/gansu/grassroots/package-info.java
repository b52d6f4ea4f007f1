/**
 * 甘人社厅发〔2018〕28号, the guidance on grouping and reviewing senior titles at and below county level separately. One
 * file a section of the document, in its order:
 *
 * <ul>
 *   <li>chapter 3: {@link io.zhicheng.policy.gansu.grassroots.Scope}
 *   <li>chapter 5: {@link io.zhicheng.policy.gansu.grassroots.Appraisal}, {@link
 *       io.zhicheng.policy.gansu.grassroots.Bars}, {@link
 *       io.zhicheng.policy.gansu.grassroots.RecognitionByEducation}, {@link
 *       io.zhicheng.policy.gansu.grassroots.OffEstablishment}, {@link
 *       io.zhicheng.policy.gansu.grassroots.Postgraduates}, {@link
 *       io.zhicheng.policy.gansu.grassroots.Examinations}, {@link io.zhicheng.policy.gansu.grassroots.Preferences},
 *       {@link io.zhicheng.policy.gansu.grassroots.JuniorTitles}
 *   <li>chapter 6: {@link io.zhicheng.policy.gansu.grassroots.Morality}, {@link
 *       io.zhicheng.policy.gansu.grassroots.Integrity}, {@link
 *       io.zhicheng.policy.gansu.grassroots.Ability}, {@link io.zhicheng.policy.gansu.grassroots.EarlierMerit}, {@link
 *       io.zhicheng.policy.gansu.grassroots.Achievements}, {@link
 *       io.zhicheng.policy.gansu.grassroots.Referral}, {@link
 *       io.zhicheng.policy.gansu.grassroots.RuralYears}, {@link
 *       io.zhicheng.policy.gansu.grassroots.RecognitionByService}, {@link
 *       io.zhicheng.policy.gansu.grassroots.Research}, {@link
 *       io.zhicheng.policy.gansu.grassroots.TradeFocus}
 *   <li>chapter 7: {@link io.zhicheng.policy.gansu.grassroots.ExceptionalPromotion}, {@link
 *       io.zhicheng.policy.gansu.grassroots.DirectReview}
 *   <li>chapter 9, section 6: {@link io.zhicheng.policy.gansu.grassroots.CutOffs}
 *   <li>chapter 10: {@link io.zhicheng.policy.gansu.grassroots.DualChannels}, {@link
 *       io.zhicheng.policy.gansu.grassroots.RecommendationQuota}, {@link
 *       io.zhicheng.policy.gansu.grassroots.RuralServiceDuty}, {@link
 *       io.zhicheng.policy.gansu.grassroots.Newcomers}
 *   <li>chapter 11: {@link io.zhicheng.policy.gansu.grassroots.LocalTalent}
 * </ul>
 *
 * <p>What becomes of a title once it is held is asked of the title, not of an application: {@link
 * io.zhicheng.policy.gansu.grassroots.HeldTitleStanding}.
 *
 * <p>What many sections share: the {@link io.zhicheng.policy.gansu.grassroots.Routes}, the {@link
 * io.zhicheng.policy.gansu.grassroots.Career} counted in months, the numbers left to a series in {@link
 * io.zhicheng.policy.gansu.grassroots.SeriesNumbers}, the open {@link io.zhicheng.policy.gansu.grassroots.Readings}.
 */
@NullMarked
package io.zhicheng.policy.gansu.grassroots;

import org.jspecify.annotations.NullMarked;
