/**
 * Title certificates (职称证书) and what is asked for to get one.
 *
 * <p>What is not set is not told.
 */
@NullMarked
package io.zhicheng.policy.model.certificate;

import org.jspecify.annotations.NullMarked;
