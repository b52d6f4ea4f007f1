package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.adapter.json.Codec;
import io.zhicheng.policy.adapter.json.Fault;
import io.zhicheng.policy.adapter.json.InvalidDocumentException;
import io.zhicheng.policy.adapter.json.Limits;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Reads the documents of requests within the limits of the service. */
record Documents(Limits limits) {

    /** The document; a problem with all its faults when it has some. */
    <T> T read(Codec<T> form, byte[] document) {
        try {
            return form.read("body", new ByteArrayInputStream(document), limits);
        } catch (InvalidDocumentException e) {
            throw new ProblemException(invalid(e.faults(), e.count()));
        }
    }

    private static Problem invalid(List<Fault> faults, int count) {
        ProblemKind kind = ProblemKind.INVALID_DOCUMENT;
        Problem told = Problem.of(
                kind,
                "文档有 " + count + " 处错误" + (count > faults.size() ? "，此处列出前 " + faults.size() + " 处。" : "。"),
                "The document has " + count + (count == 1 ? " fault" : " faults")
                        + (count > faults.size() ? "; the first " + faults.size() + " are told." : "."));
        return new Problem(
                kind,
                told.detail(),
                faults.stream().<Mistake>map(Mistake.OfDocument::new).toList());
    }
}
