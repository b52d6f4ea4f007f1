package io.zhicheng.policy.adapter.json;

/** Where a value stands: its JSON pointer, and line and column counted from 1. */
record Place(String pointer, int line, int column) {

    static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String item(String pointer, int index) {
        return pointer + "/" + index;
    }
}
