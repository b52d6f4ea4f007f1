/**
 * Review committees of the province: chapter 9 of the grass-roots guidance ({@code GS28}), sections 3 and 4 of the notice
 * on title services ({@code GS268}), and what its approval form ({@code GS268/A4}) records of a defence and a vote. One
 * file a section; a prefecture changes them by slot.
 */
@NullMarked
package io.zhicheng.policy.gansu.committee;

import org.jspecify.annotations.NullMarked;
