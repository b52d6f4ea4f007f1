package io.zhicheng.policy.examples.spark;

/** A batch that cannot start or go on, in words for whoever started it: what, which value, what to do about it. */
final class BatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BatchException(String message) {
        super(message);
    }

    BatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
