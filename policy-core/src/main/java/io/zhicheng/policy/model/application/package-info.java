/** What an applicant hands in for a title. */
@NullMarked
package io.zhicheng.policy.model.application;

import org.jspecify.annotations.NullMarked;
