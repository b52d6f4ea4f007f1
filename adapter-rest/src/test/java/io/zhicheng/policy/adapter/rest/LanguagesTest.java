package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of answers. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zh | zh",
                "zh-CN,zh;q=0.9,en;q=0.8 | zh",
                "en-GB,en;q=0.9,zh;q=0.8 | en",
                "zh;q=0.5,en;q=0.6 | en",
                "en;q=0.5,zh;q=0.5 | en",
                "ZH-hant-TW | zh",
                "* | zh",
                "fr | en",
                "fr,*;q=0.1 | zh",
                "fr,zh;q=0.1 | zh",
                "zh;q=0,en;q=0.1 | en",
                "zhx | en",
                "en ; q = 0.4 , zh ; q=0.5 | zh",
                "zh;q=2,en;q=0.9 | zh",
                ";;,,q=1 | en"
            })
    void the_heavier_of_the_two_wins(String header, String language) {
        assertThat(Languages.choose(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void whoever_says_nothing_gets_the_language_of_the_documents() {
        assertThat(Languages.choose(null)).isEqualTo(Locale.CHINA);
        assertThat(Languages.choose("  ")).isEqualTo(Locale.CHINA);
    }

    @Test
    void answers_and_problems_speak_it_and_say_so() {
        Client client = Service.client();
        Answer chinese = client.get("/v1/documents/GS28");
        Answer english = client.get("/v1/documents/GS28", "Accept-Language", "en");
        assertThat(chinese.at("/issuer")).isEqualTo("甘肃省人力资源和社会保障厅");
        assertThat(english.at("/issuer")).startsWith("Gansu");
        assertThat(chinese.header("Content-Language")).contains("zh-CN");
        assertThat(english.header("Content-Language")).contains("en");
        assertThat(english.header("Vary").orElse("")).contains("Accept-Language");
        assertThat(client.get("/v1/documents/XX").at("/title")).isEqualTo("没有这样的资源");
        assertThat(client.get("/v1/documents/XX", "Accept-Language", "en").at("/title"))
                .isEqualTo("there is no such thing");
    }
}
