/** What holds for one applicant in two regions on two dates. */
@NullMarked
package io.zhicheng.policy.examples.regions;

import org.jspecify.annotations.NullMarked;
