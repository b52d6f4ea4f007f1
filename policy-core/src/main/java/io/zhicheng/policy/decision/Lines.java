package io.zhicheng.policy.decision;

/** Lines of text that grow inwards. */
final class Lines {
    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    void heading(String heading) {
        text.append('\n').append(heading).append('\n');
    }

    void item(int depth, String item) {
        text.append("  ".repeat(depth)).append("- ").append(item).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
