package io.zhicheng.policy.examples.spark;

import java.io.IOException;
import java.io.OutputStream;

/** Where a part goes: to files that a task commits, or to plain ones. */
interface Streams {
    /** Opens what is written of a kind, once; whoever gave it closes it. */
    OutputStream open(Kind kind) throws IOException;
}
