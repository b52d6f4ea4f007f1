/** An invented district under Qinzhou, Guangxi: what a vendor writes to add a region. */
@NullMarked
package io.zhicheng.policy.examples.vendor;

import org.jspecify.annotations.NullMarked;
