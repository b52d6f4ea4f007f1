/** What a person did: education, posts, service, assessments, achievements. */
@NullMarked
package io.zhicheng.policy.model.career;

import org.jspecify.annotations.NullMarked;
