package io.zhicheng.policy.adapter.rest;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server underneath refuses before a request gets to us, as a problem like any other. */
final class ServerErrors extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        Locale locale = Languages.choose(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        byte[] body = body(code, response.getHeaders(), locale);
        response.setStatus(ProblemKind.of(code).status());
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static byte[] body(int status, HttpFields.Mutable headers, Locale locale) {
        SecurityHeaders.all().forEach((name, value) -> headers.put(new HttpField(name, value)));
        headers.put(HttpHeader.CONTENT_TYPE, MediaTypes.PROBLEM);
        headers.put(HttpHeader.CONTENT_LANGUAGE, Languages.tag(locale));
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        return Out.bytes(locale, Problem.of(ProblemKind.of(status))::write);
    }
}
