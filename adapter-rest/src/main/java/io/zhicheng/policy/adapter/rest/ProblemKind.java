package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.rule.Label;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of problems that a request may meet. The slug is stable: clients may tell problems apart by it. */
@SuppressWarnings("ImmutableEnumChecker") // a label is a record of two strings, which the checker cannot know
enum ProblemKind {
    INVALID_DOCUMENT(
            "invalid-document",
            400,
            label("文档有误", "the document is faulty"),
            label("请求体不是所要求的 JSON，或有的字段不对。", "The body is not JSON as it is asked for, or some field is wrong."),
            label("按 faults 逐条改正；各字段见 /v1/schemas。", "Mend what faults names; /v1/schemas describes every field.")),
    INVALID_PARAMETER(
            "invalid-parameter",
            400,
            label("参数有误", "a parameter is faulty"),
            label(
                    "路径或查询中的参数写错、缺少、重复或不认识。",
                    "A parameter of the path or the query is wrong, missing, repeated or unknown."),
            label(
                    "按 faults 逐条改正；各参数见 /openapi.yaml。",
                    "Mend what faults names; /openapi.yaml describes every parameter.")),
    MALFORMED_REQUEST(
            "malformed-request",
            400,
            label("请求不合 HTTP 规范", "the request is malformed"),
            label("请求行、请求头或查询不合 HTTP 规范，无法读取。", "The request line, a header or the query is not as HTTP has it."),
            label(
                    "多半是百分号编码不完整，或不是 UTF-8。",
                    "Mostly a percent sign that encodes nothing, or bytes that are not UTF-8.")),
    UNAUTHORIZED(
            "unauthorized",
            401,
            label("需要访问令牌", "an access token is needed"),
            label("请求没有带访问令牌，或令牌不对。", "The request has no access token, or a wrong one."),
            label("加上请求头 Authorization: Bearer <令牌>。", "Add the header Authorization: Bearer <token>.")),
    NOT_FOUND(
            "not-found",
            404,
            label("没有这样的资源", "there is no such thing"),
            label("该地址下没有资源。", "There is nothing under this address."),
            label("各地址见 /openapi.yaml；名称见相应的列表。", "/openapi.yaml has the addresses, the lists have the names.")),
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            405,
            label("该资源不支持此方法", "the method is not allowed here"),
            label("地址存在，但不能用这一方法。", "The address exists, but not for this method."),
            label("可用的方法见响应头 Allow。", "The header Allow names the methods.")),
    NOT_ACCEPTABLE(
            "not-acceptable",
            406,
            label("没有所要的格式", "there is no such form"),
            label("请求头 Accept 只要本资源没有的格式。", "The header Accept asks for forms that this resource does not have."),
            label("去掉 Accept，或改用 */*。", "Leave Accept out, or send */*.")),
    SLOW_REQUEST(
            "slow-request",
            408,
            label("请求体未按时送达", "the body took too long"),
            label("请求体没有在规定时间内送完。", "The body did not arrive within the time allowed."),
            label(
                    "重发；案件很多时用 application/x-ndjson 逐行发送。",
                    "Send it again; many cases go line by line as application/x-ndjson.")),
    TOO_LARGE(
            "too-large",
            413,
            label("请求体过大", "the body is too large"),
            label("文档、行或行数超过上限。", "The document, a line or the number of lines is beyond the limit."),
            label(
                    "分开发送；案件很多时用 application/x-ndjson 逐行发送。",
                    "Send it in parts; many cases go line by line as application/x-ndjson.")),
    ADDRESS_TOO_LONG(
            "address-too-long",
            414,
            label("地址过长", "the address is too long"),
            label("请求的地址超过上限。", "The address of the request is beyond the limit."),
            label("去掉多余的参数。", "Leave out what is not needed.")),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            415,
            label("不支持的请求体格式", "the body is of an unknown kind"),
            label("请求体的格式、字符集或压缩方式不受支持。", "The kind, the charset or the coding of the body is not read here."),
            label(
                    "用 Content-Type: application/json，UTF-8，不压缩。",
                    "Send it as Content-Type: application/json, in UTF-8 and not compressed.")),
    MISDIRECTED(
            "misdirected",
            421,
            label("请求发给了别的主机", "the request is for another host"),
            label(
                    "仅供本机使用的服务收到了写着别的主机名的请求；可能是网页在冒用本机。",
                    "A service for this machine alone was called by the name of another host; a page may be misusing it."),
            label("用 localhost 或 127.0.0.1 访问。", "Call it as localhost or 127.0.0.1.")),
    NO_SUCH_PLACE(
            "no-such-place",
            422,
            label("该地没有政策模块", "no module governs the place"),
            label("没有模块管辖这一行政区划。", "No module governs this division."),
            label("有政策的地区见 /v1/regions。", "/v1/regions names the places that have a policy.")),
    NO_SUCH_SPECIALITY(
            "no-such-speciality",
            422,
            label("该地没有这一专业或年度的政策", "no layer is for the speciality"),
            label("该地没有这一专业或年度的政策层。", "The place has no layer for this speciality or year."),
            label("各地的专业和年度见 /v1/regions。", "/v1/regions names those of each place.")),
    NOTHING_ANSWERS(
            "nothing-answers",
            422,
            label("没有规定可以回答", "no norm in force answers"),
            label("该地在该日施行的规定没有涉及这一事项。", "What is in force in that place on that date does not speak of this."),
            label("核对日期和地区；各事项见 /v1/subjects。", "Check date and place; /v1/subjects says what is asked where.")),
    LAYERS_CLASH(
            "layers-clash",
            422,
            label("各层政策互相冲突", "the layers clash"),
            label("该日施行的各层政策不能合成一套。", "What the layers have in force on the date does not make a policy."),
            label("请告知政策模块的维护者。", "Tell whoever keeps the modules.")),
    HEADERS_TOO_LARGE(
            "headers-too-large",
            431,
            label("请求头过大", "the headers are too large"),
            label("请求头超过上限。", "The headers of the request are beyond the limit."),
            label("去掉多余的请求头。", "Leave out what is not needed.")),
    BUSY(
            "busy",
            503,
            label("服务繁忙", "the service is busy"),
            label("正在处理的请求已满，或处理超时。", "It has all the requests that it can take, or this one took too long."),
            label("过几秒按 Retry-After 再试。", "Try again after the seconds that Retry-After names.")),
    INTERNAL_ERROR(
            "internal-error",
            500,
            label("服务内部错误", "an error inside the service"),
            label("服务出了错，与请求无关。", "The service failed; the request is not at fault."),
            label("请告知维护者，并说明时间。", "Tell whoever keeps the service, and when it was."));

    private final String slug;
    private final int status;
    private final Label title;
    private final Label description;
    private final Label helps;

    ProblemKind(String slug, int status, Label title, Label description, Label helps) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.description = description;
        this.helps = helps;
    }

    private static Label label(String zh, String en) {
        return new Label(zh, en);
    }

    static Optional<ProblemKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** The kind for a status that the server underneath answers with; what it does not know of HTTP, we do not take. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status && kind != INVALID_DOCUMENT && kind != INVALID_PARAMETER)
                .findFirst()
                .orElse(MALFORMED_REQUEST);
    }

    /** The address of the kind, relative to the service. */
    String type() {
        return "/problems/" + slug;
    }

    int status() {
        return status;
    }

    Label title() {
        return title;
    }

    /** When it happens. */
    Label description() {
        return description;
    }

    /** What helps. */
    Label helps() {
        return helps;
    }
}
