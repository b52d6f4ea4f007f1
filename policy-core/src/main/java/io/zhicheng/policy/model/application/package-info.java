/**
 * An {@link io.zhicheng.policy.model.application.Application application} (申报): a
 * {@link io.zhicheng.policy.model.application.Dossier dossier}, what is
 * {@link io.zhicheng.policy.model.application.Sought sought}, the examination, recorded judgements and the filing.
 *
 * <p>These are the types a host builds first. Only the filing date is mandatory; all else may be left untold.
 */
@NullMarked
package io.zhicheng.policy.model.application;

import org.jspecify.annotations.NullMarked;
