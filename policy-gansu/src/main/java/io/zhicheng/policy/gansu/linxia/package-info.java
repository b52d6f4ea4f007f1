/**
 * Linxia prefecture of Gansu: what its notice on the management of titles ({@code LX282}) changes of what the province
 * says. Where it is silent, the province's rules hold.
 */
@NullMarked
package io.zhicheng.policy.gansu.linxia;

import org.jspecify.annotations.NullMarked;
