/**
 * Qinzhou city of Guangxi: its notice on the title reviews of 2020 ({@code QZ4}). The region's own conditions for each
 * series are not among the documents; where the notice points to them, a host tells what they come to.
 */
@NullMarked
package io.zhicheng.policy.guangxi.qinzhou;

import org.jspecify.annotations.NullMarked;
