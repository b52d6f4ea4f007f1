/** The forty rules as a vendor writes them: a document, a subject with its facts, a module. */
@NullMarked
package io.zhicheng.policy.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
