/**
 * What a person did and for whom: the {@link io.zhicheng.policy.model.career.EmployingUnit unit}, education, service,
 * appointments, appraisals, and what stands against the person.
 *
 * <p>Rows of a dossier: whatever is not set is not told. Their text form shows nothing personal.
 */
@NullMarked
package io.zhicheng.policy.model.career;

import org.jspecify.annotations.NullMarked;
