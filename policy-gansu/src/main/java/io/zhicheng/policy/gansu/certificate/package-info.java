/** What the province asks of those who need a title certificate, rules beside the sections of {@code GS268}. */
@NullMarked
package io.zhicheng.policy.gansu.certificate;

import org.jspecify.annotations.NullMarked;
