package io.communique.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Expressing our concern,                        | Expressing                 | express       | PREAMBULAR
        en | FURTHER DISCUSS the bridge;                    | FURTHER DISCUSS            | discuss       | OPERATIVE
        en | Further the work on the bridge;                | Further                    | further       | OPERATIVE
        en | Strongly condemns the attack;                  | Strongly condemns          | condemn       | OPERATIVE
        en | Also welcoming the report,                     | Also welcoming             | welcome       | PREAMBULAR
        en | Also welcomes with appreciation the report;    | Also welcomes with appreciation | welcome  | OPERATIVE
        en | Deeply concerned by the flood,                 | Deeply concerned           | concern       | PREAMBULAR
        en | Bearing in mind the treaty,                    | Bearing in mind            | bear in mind  | PREAMBULAR
        en | Takes note of the report;                      | Takes note                 | take note     | OPERATIVE
        en | Takes further note of the report;              | Takes further note         | take note     | OPERATIVE
        en | Calls upon all States to help;                 | Calls                      | call          | OPERATIVE
        en | Emphasising the role of rivers,                | Emphasising                | emphasize     | PREAMBULAR
        fr | Rappelant qu'un pont unit les rives,           | Rappelant                  | rappeler      | PREAMBULAR
        fr | Profondément préoccupées par la crue,          | Profondément préoccupées   | préoccuper    | PREAMBULAR
        fr | Ayant à l’esprit le traité,                    | Ayant à l’esprit           | avoir à l'esprit | PREAMBULAR
        fr | Se félicitant de l'accord,                     | Se félicitant              | se féliciter  | PREAMBULAR
        fr | Prenant note avec satisfaction du rapport,     | Prenant note avec satisfaction | prendre note | PREAMBULAR
        fr | RÉAFFIRME également son appui au pont;         | RÉAFFIRME également        | réaffirmer    | OPERATIVE
        fr | REAFFIRME son appui au pont;                   | REAFFIRME                  | réaffirmer    | OPERATIVE
        fr | Prie instamment les riverains de s'entendre;   | Prie instamment            | prier instamment | OPERATIVE
        fr | Conviennent de bâtir un pont;                  | Conviennent                | convenir      | OPERATIVE
        fr | S’engage à bâtir un pont;                      | S’engage                   | s'engager     | OPERATIVE
        es | RECORDANDO el tratado,                         | RECORDANDO                 | recordar      | PREAMBULAR
        es | Profundamente preocupada por la crecida,       | Profundamente preocupada   | preocupar     | PREAMBULAR
        es | Teniendo presente el tratado,                  | Teniendo presente          | tener presente | PREAMBULAR
        es | Habiendo examinado el informe,                 | Habiendo examinado         | examinar      | PREAMBULAR
        es | RESUELVE construir un puente;                  | RESUELVE                   | resolver      | OPERATIVE
        es | Insta encarecidamente a las partes a ceder;    | Insta encarecidamente      | instar        | OPERATIVE
        es | Acuerdan construir un puente.                  | Acuerdan                   | acordar       | OPERATIVE
        ru | Ссылаясь на договор,                           | Ссылаясь                   | ссылаться     | PREAMBULAR
        ru | Вновь подтверждая договор,                     | Вновь подтверждая          | подтверждать  | PREAMBULAR
        ru | Будучи глубоко обеспокоена паводком,           | Будучи глубоко обеспокоена | обеспокоить   | PREAMBULAR
        ru | Принимая во внимание доклад,                   | Принимая во внимание       | принимать во внимание | PREAMBULAR
        ru | Настоятельно призывает стороны уступить;       | Настоятельно призывает     | призывать     | OPERATIVE
        ru | Подчёркивает роль мостов;                      | Подчёркивает               | подчёркивать  | OPERATIVE
        ru | Подчеркивает роль мостов;                      | Подчеркивает               | подчёркивать  | OPERATIVE
        ru | ПОСТАНОВЛЯЕТ построить мост;                   | ПОСТАНОВЛЯЕТ               | постановлять  | OPERATIVE
        ar | إذ تشير إلى المعاهدة،                          | إذ تشير                    | أشار          | PREAMBULAR
        ar | وإذ يساورها القلق إزاء الفيضان،                | وإذ يساورها القلق          | قلق           | PREAMBULAR
        ar | وَإِذْ تُؤَكِّدُ من جديد دور الجسور،                | وَإِذْ تُؤَكِّدُ من جديد        | أكد           | PREAMBULAR
        ar | تقرر بناء جسر؛                                 | تقرر                       | قرر           | OPERATIVE
        ar | وتدعو الأطراف إلى التنازل؛                     | وتدعو                      | دعا           | OPERATIVE
        ar | يدين بشدة الهجوم؛                              | يدين بشدة                  | أدان          | OPERATIVE
        zh | 回顾其以往各项决议，                           | 回顾                       | 回顾          | PREAMBULAR
        zh | 又深切关注洪水，                               | 又深切关注                 | 关注          | PREAMBULAR
        zh | 敦促各方让步；                                 | 敦促                       | 敦促          | OPERATIVE
        zh | 请秘书长提交报告；                             | 请                         | 请            | OPERATIVE
        zh | 还决定修建一座桥；                             | 还决定                     | 决定          | OPERATIVE
        de | Unter Hinweis auf den Vertrag,                 | Unter Hinweis auf          | hinweisen     | PREAMBULAR
        de | Ferner unter Hinweis auf den Vertrag,          | Ferner unter Hinweis auf   | hinweisen     | PREAMBULAR
        de | In Anbetracht der Flut,                        | In Anbetracht              | in Anbetracht | PREAMBULAR
        de | Tief besorgt über die Flut,                    | Tief besorgt über          | besorgt       | PREAMBULAR
        de | Bekräftigt erneut die Rolle der Brücken;       | Bekräftigt erneut          | bekräftigen   | OPERATIVE
        de | Nimmt mit Dank Kenntnis von dem Bericht;       | Nimmt mit Dank Kenntnis    | zur Kenntnis nehmen | OPERATIVE
        de | BESCHLIESST, eine Brücke zu bauen;             | BESCHLIESST                | beschließen   | OPERATIVE
        pt | Recordando o tratado,                          | Recordando                 | recordar      | PREAMBULAR
        pt | Profundamente preocupados com a cheia,         | Profundamente preocupados  | preocupar     | PREAMBULAR
        pt | Tendo examinado o relatório,                   | Tendo examinado            | examinar      | PREAMBULAR
        pt | Exorta também as partes a ceder;               | Exorta também              | exortar       | OPERATIVE
        pt | Congratula-se com o acordo;                    | Congratula-se              | congratular-se | OPERATIVE
        """)
    void readsTheOpenerWithItsAdverbs(String language, String text, String printed, String lemma, Opener.Form form) {
        Opener opener = Objects.requireNonNull(Openers.of(language).at(text), text);
        assertThat(opener.printed()).isEqualTo(printed);
        assertThat(opener.lemma()).isEqualTo(lemma);
        assertThat(opener.form()).isEqualTo(form);
        assertThat(text).startsWith(printed);
        assertThat(opener.end()).isEqualTo(printed.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The bridge is open.
        en | Bridges connect.
        en | welcome to the bridge
        en | Welcomed by all, she left.
        en | States Parties shall meet.
        en | Nota bene: the bridge is open.
        fr | Note de service sur le pont
        fr | Demande de visa
        fr | Le pont est ouvert.
        fr | rappelant le pont et sa crue
        es | Nota de prensa sobre el puente
        es | Invite a bridge builder.
        de | Note the bridge.
        de | Decide where to build.
        de | Die Brücke ist offen.
        ru | Мост открыт.
        zh | 请问这座桥何时开放？
        zh | 这座桥已经开放。
        ar | الجسر مفتوح.
        it | Decide il ponte.
        """)
    void readsNoneElsewhere(String language, String text) {
        assertThat(Openers.of(language).at(text)).isNull();
    }

    @Test
    void anUnknownLanguageMayBeAnyOfThem() {
        Openers openers = Openers.of(null);
        assertThat(openers.at("Recalling the treaty,")).isNotNull();
        assertThat(openers.at("Вновь подтверждая договор,")).isNotNull();
        assertThat(openers.at("回顾条约，")).isNotNull();
    }

    @Test
    void aRegionOrScriptMakesNoOtherLanguage() {
        assertThat(Openers.of("pt-BR").at("Recordando o tratado,")).isNotNull();
        assertThat(Openers.of("zh-Hans").at("回顾条约，")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | We reaffirm our commitment.                        | reaffirm                 | reaffirm
        en | The Ministers also underscored the need.           | also underscored         | underscore
        en | Both sides agreed to meet again.                   | agreed                   | agree
        en | In this regard, both sides agreed to meet.         | agreed                   | agree
        fr | Nous nous félicitons de l'accord.                  | nous félicitons          | se féliciter
        fr | Les ministres ont également souligné son rôle.     | ont également souligné   | souligner
        fr | Les deux parties sont convenues de se revoir.      | sont convenues           | convenir
        fr | Nous entendons bâtir un pont.                      | entendons                | entendre
        es | Los cancilleres acordaron construir un puente.     | acordaron                | acordar
        es | Ambas partes se comprometieron a ceder.            | se comprometieron        | comprometerse
        es | Asimismo, los ministros han subrayado su papel.    | han subrayado            | subrayar
        ru | Стороны договорились построить мост.               | договорились             | договориться
        ru | Мы намерены построить мост.                        | намерены                 | намереваться
        ru | Министры также подтвердили его роль.               | также подтвердили        | подтвердить
        ar | أكد الجانبان دور الجسور.                           | أكد                      | أكد
        ar | واتفق الجانبان على بناء جسر.                       | واتفق                    | اتفق
        ar | الجانبان يؤكدان دور الجسور.                        | يؤكدان                   | أكد
        zh | 双方同意修建一座桥。                               | 同意                     | 同意
        zh | 双方一致同意修建一座桥。                           | 一致同意                 | 同意
        zh | 双方将继续合作。                                   | 将继续                   | 继续
        zh | 此外，双方还重申桥梁的作用。                       | 还重申                   | 重申
        de | Beide Seiten vereinbarten den Bau einer Brücke.    | vereinbarten             | vereinbaren
        de | Wir bekräftigen unser Ziel.                        | bekräftigen              | bekräftigen
        de | In diesem Zusammenhang begrüßen die Minister den Bau. | begrüßen              | begrüßen
        pt | As partes concordaram em construir uma ponte.      | concordaram              | concordar
        pt | Os ministros também sublinharam o seu papel.       | também sublinharam       | sublinhar
        """)
    void readsTheActBesideItsSubject(String language, String text, String printed, String lemma) {
        Opener act = Objects.requireNonNull(Openers.of(language).afterSubject(text), text);
        assertThat(act.printed()).isEqualTo(printed);
        assertThat(act.lemma()).isEqualTo(lemma);
        assertThat(act.form()).isEqualTo(Opener.Form.OPERATIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Recognising the need, we intend to build a bridge.
        fr | Conscients du besoin, nous entendons bâtir un pont.
        es | Reconociendo la necesidad, nos comprometemos a construir un puente.
        ru | Сознавая необходимость, мы намерены построить мост.
        ar | إذ ندرك الحاجة، يؤكد الجانبان بناء جسر.
        zh | 认识到这一需要，双方将修建一座桥。
        de | In Anerkennung des Bedarfs bekräftigen wir den Bau einer Brücke.
        de | In Anerkennung des Bedarfs, wir beabsichtigen den Bau.
        pt | Reconhecendo a necessidade, as partes concordaram em construir uma ponte.
        """)
    void aParticipleMayLeadIntoAMainClause(String language, String text) {
        Openers openers = Openers.of(language);
        Opener opener = Objects.requireNonNull(openers.at(text), text);
        assertThat(openers.hasMainClause(text, opener.end())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Recognising the need, which we know, and the cost,
        en | Recalling that, in 2003, the Council decided to build a bridge;
        fr | Rappelant que, dans sa résolution, le Conseil a décidé de bâtir un pont ;
        de | In Anerkennung des Bedarfs, den wir bekräftigen,
        zh | 回顾双方同意修建一座桥，
        """)
    void aSubordinateOrUnfinishedClauseIsNoMainClause(String language, String text) {
        Openers openers = Openers.of(language);
        Opener opener = Objects.requireNonNull(openers.at(text), text);
        assertThat(openers.hasMainClause(text, opener.end())).isFalse();
    }

    @Test
    void aNumberedClauseMayBeginInLowerCase() {
        // Given
        List<Block> blocks = List.of(
                Block.of(BlockKind.PARAGRAPH, "rappelant le traité,"),
                item("1.", "décide de bâtir un pont;"),
                item("•", "décide de bâtir un pont;"));
        // When
        List<OpenedBlock> opened = OpenedBlock.of(blocks, "fr");
        // Then
        assertThat(opened.getFirst().isPreambular()).isTrue();
        assertThat(opened.get(1).isOperative()).isTrue();
        assertThat(opened.getLast().opener()).isNull();
    }

    @Test
    void aNumberedItemThatAnActIntroducesGoesOnWithIt() {
        // Given
        List<Block> blocks = List.of(Block.of(BlockKind.PARAGRAPH, "We decide to:"), item("1.", "support the bridge;"));
        // When
        List<OpenedBlock> opened = OpenedBlock.of(blocks, "en");
        // Then
        assertThat(opened.getLast().opener()).isNull();
        assertThat(opened.getLast().inList()).isNotNull();
    }

    @Test
    void whereFormsLookAlikeNumberAndFullStopTellThem() {
        // Given
        List<Block> blocks = List.of(
                Block.of(BlockKind.PARAGRAPH, "强调桥梁的作用，"),
                item("1.", "注意到报告；"),
                Block.of(BlockKind.PARAGRAPH, "强调桥梁的作用。"));
        // When
        List<OpenedBlock> opened = OpenedBlock.of(blocks, "zh");
        // Then
        assertThat(opened).extracting(OpenedBlock::isPreambular).containsExactly(true, false, false);
        assertThat(opened).extracting(OpenedBlock::isOperative).containsExactly(false, true, true);
    }

    @ParameterizedTest
    @CsvSource({"en,120", "fr,120", "es,120", "ru,120", "ar,120", "zh,120", "de,120", "pt,120"})
    void knowsEnoughOpeners(String language, int least) {
        // Given
        List<List<String>> rows = Vocabulary.rows(Openers.class, "openers-" + language + ".tsv", 3);
        // Then
        assertThat(rows).hasSizeGreaterThan(least);
        assertThat(rows.stream().map(row -> row.get(1)).distinct()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh", "de", "pt"})
    void opensBothKindsOfClauses(String language) {
        assertThat(Vocabulary.rows(Openers.class, "openers-" + language + ".tsv", 3))
                .extracting(row -> Opener.Form.valueOf(row.getLast()))
                .contains(Opener.Form.values());
    }

    private static Block item(String label, String text) {
        return new Block(BlockKind.LIST_ITEM, text, 1, null, label);
    }
}
