/** The facade: what a host needs to start; it may see all of the core, and nothing in the core sees it. */
@NullMarked
package io.zhicheng.policy;

import org.jspecify.annotations.NullMarked;
