/**
 * 甘人资培职办〔2020〕1号, the notice on the senior titles of the human-resources training speciality in 2020: what it
 * changes of what the province says, for that year only. One file a section of the document, in its order:
 *
 * <ul>
 *   <li>chapter 1: {@link io.zhicheng.policy.gansu.training.Standards}
 *   <li>chapter 2: {@link io.zhicheng.policy.gansu.training.OnlineApplication}, {@link
 *       io.zhicheng.policy.gansu.training.Materials}, {@link io.zhicheng.policy.gansu.training.CountyService}, {@link
 *       io.zhicheng.policy.gansu.training.Papers}, {@link io.zhicheng.policy.gansu.training.DuplicationReports}, {@link
 *       io.zhicheng.policy.gansu.training.OneCommittee}
 *   <li>chapter 3: {@link io.zhicheng.policy.gansu.training.Recommendation}
 *   <li>chapter 4: {@link io.zhicheng.policy.gansu.training.PaperAppraisal}
 *   <li>chapter 5: {@link io.zhicheng.policy.gansu.training.ElectronicCertificates}
 *   <li>chapter 7: {@link io.zhicheng.policy.gansu.training.YearCounts}, {@link
 *       io.zhicheng.policy.gansu.training.Originals}, {@link io.zhicheng.policy.gansu.training.ClosedCases}
 * </ul>
 */
@NullMarked
package io.zhicheng.policy.gansu.training;

import org.jspecify.annotations.NullMarked;
