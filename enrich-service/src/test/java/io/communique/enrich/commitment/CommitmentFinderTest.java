package io.communique.enrich.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Commitment;
import io.communique.contracts.statement.Force;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.statement.StatementEnricher;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentFinderTest {

    private static final StatementEnricher ENRICHER = new StatementEnricher();
    private static final Clause CHAPEAU =
            clause(ClauseKind.CHAPEAU, "We, the Foreign Ministers of Kenya and Norway, met in Oslo,", null, null);

    @Test
    void theSignatoriesActAndTheOpenerTellsTheForce() {
        Clause operative =
                clause(ClauseKind.OPERATIVE, "STRENGTHEN cooperation on rivers;", "STRENGTHEN", "strengthen");
        assertThat(joint(CHAPEAU, operative))
                .containsExactly(new Commitment(
                        2,
                        List.of("country:KE", "country:NO"),
                        "strengthen",
                        Force.COMMITS,
                        "cooperation on rivers",
                        List.of(),
                        null));
    }

    @Test
    void anOperativeClauseOfUnknownSignatoriesHasNoActors() {
        Clause operative = clause(ClauseKind.OPERATIVE, "Decides to meet again.", "Decides", "decide");
        assertThat(joint(operative)).singleElement().returns(List.of(), Commitment::actors);
    }

    @Test
    void preambularClausesAndQuestionsCommitNobody() {
        assertThat(joint(CHAPEAU, clause(ClauseKind.PREAMBULAR, "Welcoming peace,", "Welcoming", "welcome")))
                .isEmpty();
        assertThat(find(StatementKind.BRIEFING, clause(ClauseKind.QUESTION, "We condemn this. Do you?", null, null)))
                .isEmpty();
        assertThat(said("Will we send ships? We leave that open.")).isEmpty();
    }

    @Test
    void aNounLikeTheVerbOfOneIsNoActOfMany() {
        String shelling = "We condemn the shelling and any further tests or launches of rockets.";
        Clause sentence = clause(ClauseKind.OPERATIVE, shelling, null, null);
        Clause opened = clause(ClauseKind.OPERATIVE, "Condemn any further tests or launches;", "Condemn", "condemn");
        assertThat(joint(CHAPEAU, sentence, opened))
                .extracting(Commitment::action)
                .containsExactly("condemn", "condemn");
    }

    @Test
    void aSpeakerWhomNoClauseNamesIsTheLeaderOfTheCatalogue() {
        Speaker president = new Speaker("Biden", "President");
        String text = "I want to thank the people of Italy.";
        Clause thanks =
                new Clause(1, ClauseKind.REMARKS, 0, text.length(), text, null, null, null, null, president, null);
        assertThat(find(StatementKind.NEWS_CONFERENCE, thanks))
                .singleElement()
                .returns(List.of("person:joe-biden"), Commitment::actors);
    }

    @Test
    void anItemHasTheForceOfItsIntroductionUnlessItHasItsOwn() {
        Clause introduction = clause(ClauseKind.OPERATIVE, "We agreed to:", "agreed", "agree");
        List<Commitment> commitments = joint(
                CHAPEAU,
                introduction,
                item(2, "open a road to the lake;", "open", "open"),
                item(2, "welcomed the new ferry.", "welcomed", "welcome"),
                item(2, "We call on Sweden to wait.", "call", "call"));
        assertThat(commitments)
                .extracting(Commitment::force)
                .containsExactly(Force.DECIDES, Force.WELCOMES, Force.CALLS_FOR);
    }

    @Test
    void signatoriesWithoutAChapeauStandInTheTitle() {
        StructuredStatement statement = statement(
                StatementKind.JOINT_STATEMENT,
                "Joint Statement by Kenya and Norway",
                null,
                "en",
                List.of(clause(
                        ClauseKind.PARAGRAPH,
                        "Kenya and Norway are friends. The two sides agreed to build a pier.",
                        null,
                        null)));
        assertThat(ENRICHER.enrich(statement).commitments())
                .singleElement()
                .returns(List.of("country:KE", "country:NO"), Commitment::actors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will send two boats.|COMMITS|send",
                "We are going to send two boats.|COMMITS|send",
                "The map will be published in spring.|COMMITS|publish",
                "We will not send boats.|REFUSES|send",
                "We are not offering any boats.|REFUSES|offer",
                "We do not recognise the vote.|REFUSES|recognise",
                "We cannot accept the map.|REFUSES|accept",
                "We strongly condemn the raid.|CONDEMNS|condemn",
                "We are ready to host the talks.|OFFERS|ready",
                "We have decided to close the pier.|DECIDES|decide",
                "We express our deep concern at the flood.|REGRETS|express",
                "We wish to thank the fishers.|WELCOMES|thank",
                "Today, we welcome the truce.|WELCOMES|welcome",
                "We announce today our shared intent to build a pier.|COMMITS|announce",
                "We announce our plans to build a pier.|COMMITS|announce",
                "We announce a new pier.|DECIDES|announce",
                "We are announcing today that the fishers of the lake plan to build a pier.|COMMITS|announce",
                "We continue to support the fishers.|SUPPORTS|support",
                "We continue to strongly condemn the raid.|CONDEMNS|condemn",
                "We continue to build the pier.|COMMITS|continue",
                "We remain firmly committed to the peace of the lake.|COMMITS|committed",
                "We remain committed to the peace of the lake.|COMMITS|remain committed",
                "The raid is strongly condemned by the Government of Kenya.|CONDEMNS|condemn",
                "We extend a warm greeting to the fishers.|WELCOMES|extend",
                "Rain is near, and so Kenya intends to build a pier.|COMMITS|intend",
                "We extend the mandate of the mission.|DECIDES|extend",
                "We will extend a warm greeting to the fishers.|WELCOMES|extend",
                "We will extend the pier.|COMMITS|extend",
                "We reaffirm the Plan of the Lake (2013-2017).|REAFFIRMS|reaffirm",
                "Kenya, as the host of the talks, will pay for the hall.|COMMITS|pay"
            })
    void aSentenceBindsByItsVerb(String sentence, Force force, String action) {
        assertThat(said(sentence))
                .singleElement()
                .returns(List.of("country:KE"), Commitment::actors)
                .returns(force, Commitment::force)
                .returns(action, Commitment::action);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If we were asked, we would help.",
                "If the rain stops, we will send boats.",
                "We may send boats.",
                "We could consider it.",
                "In 2015 we agreed to build a pier.",
                "The reporter said that Norway will send boats.",
                "Norway condemned the raid.",
                "We hope for rain.",
                "We will see.",
                "We do not rule it out.",
                "We must all work together.",
                "I appreciate the question.",
                "I recognize the question.",
                "We continue to be hopeful.",
                "We look forward to the talks.",
                "I will confine myself to the lake.",
                "We have already announced a pier.",
                "We share a vision of the lake.",
                "The raid is condemned by Norway.",
                "We continue to \u2013 the pier is near.",
                "Since then, Kenya has pledged two boats.",
                "I will add, if I may, one word.",
                "Two years ago we agreed to build a pier.",
                "I call on Ms. Anna Berg from the Harbour News."
            })
    void historyConditionsHedgesAndTheActsOfOthersBindNobody(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @Test
    void iCommitsThePersonWhoSpeaks() {
        assertThat(said("I urge Norway to wait."))
                .singleElement()
                .returns(List.of("person:amani-wekesa"), Commitment::actors)
                .returns(List.of("country:NO"), Commitment::addressees);
    }

    @Test
    void anInfinitiveThatGoesOnIsNoActOfItsOwn() {
        assertThat(said("We will work to repair boats, and support fishers.")).hasSize(1);
    }

    @Test
    void whatOnesOwnPageSaysIsOfItsCountryThoughTheTitleNamesAnother() {
        StructuredStatement statement = statement(
                StatementKind.PRESS_RELEASE,
                "Kenya and Norway plan a pier",
                "KE",
                "en",
                List.of(clause(
                        ClauseKind.PARAGRAPH,
                        "Norway is near. The map will be published by the end of May.",
                        null,
                        null)));
        assertThat(ENRICHER.enrich(statement).commitments())
                .singleElement()
                .returns(List.of("country:KE"), Commitment::actors);
    }

    @Test
    void aMinisterOfTheMinistryWhosePageItIsSpeaksForItsCountry() {
        StructuredStatement statement = statement(
                StatementKind.PRESS_RELEASE,
                "Minister Wanjala on the lake",
                "KE",
                "en",
                List.of(
                        clause(
                                ClauseKind.PARAGRAPH,
                                "The Minister for Foreign Affairs, African Union and Trade, Grace Wanjala, spoke.",
                                null,
                                null),
                        clause(ClauseKind.PARAGRAPH, "Minister Wanjala called for a truce on the lake.", null, null)));
        assertThat(ENRICHER.enrich(statement).commitments())
                .singleElement()
                .returns(List.of("country:KE"), Commitment::actors)
                .returns(Force.CALLS_FOR, Commitment::force);
    }

    @Test
    void thoseWhomATitleNamesAreNotTheWeOfAPressReleaseOfAnUnknownMinistry() {
        StructuredStatement statement = statement(
                StatementKind.PRESS_RELEASE,
                "Kenya and Norway plan a pier",
                null,
                "en",
                List.of(clause(
                        ClauseKind.PARAGRAPH,
                        "Kenya and Norway are near. We condemn the raid. The two sides agreed to wait.",
                        null,
                        null)));
        assertThat(ENRICHER.enrich(statement).commitments())
                .singleElement()
                .returns(Force.DECIDES, Commitment::force)
                .returns(List.of("country:KE", "country:NO"), Commitment::actors);
    }

    @Test
    void mustIsADemandToTheNamedParty() {
        assertThat(said("Norway must release the boat."))
                .singleElement()
                .returns(Force.DEMANDS, Commitment::force)
                .returns(List.of("country:KE"), Commitment::actors)
                .returns(List.of("country:NO"), Commitment::addressees);
    }

    @Test
    void twoActsInOneSentenceAreTwo() {
        assertThat(said("We condemn the raid and call on Norway and Peru to talk."))
                .extracting(Commitment::force, Commitment::addressees)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Force.CONDEMNS, List.of()),
                        org.assertj.core.groups.Tuple.tuple(Force.CALLS_FOR, List.of("country:NO", "country:PE")));
    }

    @Test
    void partiesWithoutANameAreNoAddressees() {
        assertThat(said("We urge the parties to talk.")).singleElement().returns(List.of(), Commitment::addressees);
    }

    @Test
    void theAgentOfAPassiveActs() {
        assertThat(said("The bridge will be repaired by Norway."))
                .singleElement()
                .returns(List.of("country:NO"), Commitment::actors);
    }

    @Test
    void whomSomethingIsGivenToIsItsAddressee() {
        assertThat(said("We will send tents to Peru."))
                .singleElement()
                .returns(List.of("country:PE"), Commitment::addressees);
        assertThat(said("We support the candidacy of Peru."))
                .singleElement()
                .returns(List.of("country:PE"), Commitment::addressees);
    }

    @Test
    void severalNamedPartiesActTogether() {
        Clause operative = clause(ClauseKind.PARAGRAPH, "Kenya and Norway intend to build a pier.", null, null);
        assertThat(joint(CHAPEAU, operative))
                .singleElement()
                .returns(List.of("country:KE", "country:NO"), Commitment::actors);
    }

    @Test
    void aNamedOrganisationActsInAJointTextOfUnknownSignatories() {
        assertThat(joint(clause(
                        ClauseKind.OPERATIVE,
                        "The European Union reaffirms that the pier is open.",
                        "reaffirms",
                        "reaffirm")))
                .singleElement()
                .returns(List.of("org:eu"), Commitment::actors);
    }

    @Test
    void aNamedSubjectBeforeTheOpenerActsAlone() {
        assertThat(joint(
                        CHAPEAU,
                        clause(
                                ClauseKind.OPERATIVE,
                                "The President of Kenya, moved by the size of the pier and by the songs of the many"
                                        + " children of the lake, praised the builders.",
                                "praised",
                                "praise")))
                .singleElement()
                .returns(List.of("country:KE"), Commitment::actors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Kenya and Norway met in Cairo, Egypt, during the Lake Summit of Peru and Chile.",
                "In Cairo, Egypt, the ministers of Kenya and Norway met.",
                "The minister of Kenya met in Egypt with his colleague of Norway."
            })
    void thePlaceAndTheEventOfAMeetingNameNoSignatories(String lead) {
        assertThat(joint(
                        clause(ClauseKind.PARAGRAPH, lead, null, null),
                        clause(ClauseKind.PARAGRAPH, "The two sides agreed to build a pier.", null, null)))
                .singleElement()
                .returns(List.of("country:KE", "country:NO"), Commitment::actors);
    }

    @Test
    void anOrganisationThatMeetsACountrySignsToo() {
        assertThat(joint(
                        clause(ClauseKind.PARAGRAPH, "Kenya and the European Union are neighbours.", null, null),
                        clause(ClauseKind.PARAGRAPH, "The two sides agreed to build a pier.", null, null)))
                .singleElement()
                .returns(List.of("country:KE", "org:eu"), Commitment::actors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This spring, we \u2013 the ministers of Kenya and Norway \u2013 met for the first time.",
                "On the shore we the Governments of Kenya and Norway launched the Commission of ASEAN.",
                "On the shore, we, President Amani Wekesa Otieno of Kenya, and the Prime Minister of Norway, met.",
                "On the shore, we, the Governments of Kenya and Norway, met for the first time."
            })
    void weTheLeadersOfNamesTheSignatoriesNotTheTitlesOrganisation(String first) {
        StructuredStatement statement = statement(
                StatementKind.JOINT_STATEMENT,
                "ASEAN Joint Statement",
                null,
                "en",
                List.of(
                        clause(ClauseKind.PARAGRAPH, first, null, null),
                        clause(ClauseKind.PARAGRAPH, "We condemn the raid on ASEAN.", null, null)));
        assertThat(ENRICHER.enrich(statement).commitments())
                .last()
                .returns(List.of("country:KE", "country:NO"), Commitment::actors);
    }

    @Test
    void theMembersThatAChapeauListsSignNotTheirOrganisation() {
        assertThat(joint(
                        clause(
                                ClauseKind.CHAPEAU,
                                "The members of ASEAN \u2013 Malaysia and Laos \u2013 met.",
                                null,
                                null),
                        clause(ClauseKind.PARAGRAPH, "We condemn the raid.", null, null)))
                .singleElement()
                .returns(List.of("country:MY", "country:LA"), Commitment::actors);
    }

    @Test
    void anOfficeWithoutANameIsItsLastNamedHolders() {
        assertThat(joint(
                        CHAPEAU,
                        clause(
                                ClauseKind.PARAGRAPH,
                                "Norway thanked the fishers. The President condemned the raid.",
                                null,
                                null)))
                .last()
                .returns(List.of("country:NO"), Commitment::actors);
    }

    @Test
    void theWelcomeOfGuestsIsNoAct() {
        String sentence = "The President of Kenya welcomed a large delegation of fishers.";
        assertThat(joint(CHAPEAU, clause(ClauseKind.PARAGRAPH, sentence, null, null)))
                .isEmpty();
        assertThat(joint(CHAPEAU, clause(ClauseKind.OPERATIVE, sentence, "welcomed", "welcome")))
                .isEmpty();
    }

    @Test
    void whatOneOfTheSignatoriesAnnouncesIsItsPromise() {
        String sentence = "The President of Kenya announced that the builder of the pier will be the host.";
        assertThat(joint(CHAPEAU, clause(ClauseKind.OPERATIVE, sentence, "announced", "announce")))
                .singleElement()
                .returns(List.of("country:KE"), Commitment::actors)
                .returns(Force.COMMITS, Commitment::force);
    }

    @Test
    void continuingToCallOnHasItsAddressee() {
        assertThat(said("We continue to call on Peru to wait."))
                .singleElement()
                .returns(Force.CALLS_FOR, Commitment::force)
                .returns(List.of("country:PE"), Commitment::addressees);
    }

    @Test
    void anOrganisationsNameBeforeAnotherNounIsNoAddressee() {
        assertThat(said("We support ASEAN Scholars.")).singleElement().returns(List.of(), Commitment::addressees);
        assertThat(said("We support ASEAN.")).singleElement().returns(List.of("org:asean"), Commitment::addressees);
    }

    @Test
    void twoOfficesWithoutANameAreBothSides() {
        assertThat(joint(
                        CHAPEAU,
                        clause(
                                ClauseKind.PARAGRAPH,
                                "Norway thanked the fishers. The President and the Prime Minister condemned the raid.",
                                null,
                                null)))
                .last()
                .returns(List.of("country:KE", "country:NO"), Commitment::actors);
    }

    @Test
    void whatTwoCountriesLaunchedDoesNotSign() {
        assertThat(joint(
                        clause(ClauseKind.PARAGRAPH, "Kenya and Norway support the European Union.", null, null),
                        clause(ClauseKind.PARAGRAPH, "The two sides agreed to build a pier.", null, null)))
                .last()
                .returns(List.of("country:KE", "country:NO"), Commitment::actors);
    }

    @Test
    void aNameWithinALongerNameIsNoSubject() {
        assertThat(joint(
                        CHAPEAU,
                        clause(
                                ClauseKind.OPERATIVE,
                                "The ASEAN Vaccine Moonshot supports builders.",
                                "supports",
                                "support")))
                .singleElement()
                .returns(List.of("country:KE", "country:NO"), Commitment::actors);
    }

    @Test
    void theSubjectOfTheFirstSentenceIsNotThatOfAnOpenerInTheNext() {
        assertThat(joint(
                        CHAPEAU,
                        clause(
                                ClauseKind.OPERATIVE,
                                "Kenya was the host. At the pier, the two sides reaffirmed their friendship.",
                                "reaffirmed",
                                "reaffirm")))
                .singleElement()
                .returns(List.of("country:KE", "country:NO"), Commitment::actors);
    }

    @Test
    void aNounLikeAVerbBindsNobody() {
        assertThat(joint(CHAPEAU, clause(ClauseKind.PARAGRAPH, "Norway support for the harbour grew.", null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Nous condamnons fermement cette attaque.|CONDEMNS",
                "fr|Nous n'accepterons pas ce vote.|REFUSES",
                "es|Condenamos el ataque.|CONDEMNS",
                "es|No enviaremos barcos.|REFUSES",
                "es|Estamos dispuestos a ayudar.|OFFERS",
                "pt|Condenamos o ataque.|CONDEMNS",
                "ru|Мы осуждаем нападение.|CONDEMNS",
                "ru|Мы готовы помочь.|OFFERS",
                "de|Wir verurteilen den Angriff.|CONDEMNS",
                "de|Wir begrüßen die Einigung.|WELCOMES",
                "de|Wir lehnen neue Zölle ab.|REFUSES",
                "de|Kenia forderte Peru auf, die Mole zu öffnen.|CALLS_FOR",
                "de|Heute rief Kenia alle Seiten zur Ruhe auf.|CALLS_FOR",
                "de|Im Herbst wird Kenia zwei Boote entsenden.|COMMITS",
                "de|Wir werden keine Boote entsenden.|REFUSES",
                "de|Die Karte wird im Mai veröffentlicht.|COMMITS",
                "de|Kenia hat den Angriff verurteilt.|CONDEMNS",
                "de|Wir verpflichten uns, die Mole zu bauen.|COMMITS",
                "es|El mapa se publicará en mayo.|COMMITS",
                "es|Kenia ha decidido cerrar el muelle.|DECIDES",
                "es|La ministra Amani Wekesa agradeció la ayuda.|WELCOMES",
                "fr|Le Kenya n'enverra pas de bateaux.|REFUSES",
                "fr|Le Kenya réitère son appui à la trêve.|REAFFIRMS",
                "fr|Le Kenya entend construire un quai.|COMMITS",
                "pt|O Quênia doará dois barcos.|COMMITS",
                "pt|Comprometemo-nos a construir o cais.|COMMITS",
                "pt|Não enviaremos barcos.|REFUSES",
                "ru|Кения направит две лодки.|COMMITS",
                "ru|Кения будет и впредь строить причалы.|COMMITS",
                "ru|Карта будет опубликована в мае.|COMMITS"
            })
    void sentencesOfOtherLanguagesBindToo(String language, String sentence, Force force) {
        StructuredStatement statement = statement(
                StatementKind.BRIEFING,
                null,
                "KE",
                language,
                List.of(clause(ClauseKind.PARAGRAPH, sentence, null, null)));
        assertThat(ENRICHER.enrich(statement).commitments())
                .singleElement()
                .returns(force, Commitment::force)
                .returns(List.of("country:KE"), Commitment::actors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I believe that, with more rain, we will build the pier.",
                "I am quite confident that the pier will be built.",
                "We hope that in the end Kenya will pay for it.",
                "In my view the boats, I think, will be sent.",
                "We will probably build a pier.",
                "Our trade will grow, and we will prosper.",
                "We have continued to explain the plan."
            })
    void whatOneExpectsIsNoPromise(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @Test
    void aPromiseBehindAnOpinionIsOne() {
        assertThat(said("I believe in this pier, and we will build it."))
                .singleElement()
                .returns(Force.COMMITS, Commitment::force);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will give you an example.",
                "I will direct you to the harbour office.",
                "We will keep you informed of the repairs.",
                "We will never tire of this pier.",
                "I would like to thank all my friends of the lake for coming.",
                "We will act should Norway close the pier.",
                "We will respond if we are asked.",
                "Your questions will certainly be raised today.",
                "I would like to note the songs of the fishers.",
                "I am ready to take part in this and to answer your questions.",
                "It was a long winter; I agree.",
                "I recommend \u2013 you know the book \u2013 the third chapter.",
                "I want to stress this, I mean it.",
                "Last week we announced a new pier.",
                "We have announced three new piers.",
                "I welcome Minister Anna Berg to Nairobi.",
                "He told us, \u201CWe decided to build a pier, and we will.\u201D",
                "The President called the pier a success for Norway."
            })
    void turnsOfTalkBindNobody(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @Test
    void whoIsToldOfIsRememberedWhateverHeDid() {
        String first = "Kenya thanked the fishers.";
        String second = "Norway closed its harbour. He condemned the raid.";
        assertThat(joint(
                        CHAPEAU,
                        clause(ClauseKind.PARAGRAPH, first, null, null),
                        clause(ClauseKind.PARAGRAPH, second, null, null)))
                .last()
                .returns(List.of("country:NO"), Commitment::actors);
    }

    @Test
    void theVisitOfAPersonIsWelcomedAndNotThePerson() {
        assertThat(said("We welcome Minister Anna Berg's plan for the pier.")).hasSize(1);
    }

    @Test
    void whatIsPromisedBehindToldNewsCounts() {
        assertThat(said("We announced that Kenya will build a pier."))
                .singleElement()
                .returns("build", Commitment::action);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday, the President will host a lunch for the fishers.",
                "Minister Amina Otieno of Kenya will meet the fishers and will host a lunch.",
                "Norway will build the pier.",
                "Kenya is near the lake. They will join the fishers."
            })
    void theProgrammeOfAPersonAndThePlansOfOthersArePromisesOfNobody(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|As an alliance, we adopted a plan for the lakes.",
                "en|We, as a close alliance, agreed to build a pier.",
                "fr|En tant que communauté, nous avons décidé de construire un quai.",
                "de|Als Bündnis haben wir beschlossen, eine Mole zu bauen.",
                "es|Como alianza, hemos decidido construir un muelle.",
                "pt|Como aliança, decidimos construir um cais.",
                "ru|Как союз, мы решили построить причал.",
                "fr|Nous espérons que le quai sera construit.",
                "es|Creemos que, con el tiempo, construiremos el muelle.",
                "pt|Esperamos que o cais será construído.",
                "de|Wir hoffen, dass wir die Mole bauen werden.",
                "ru|Мы уверены, что причал будет построен.",
                "de|Vor zwei Jahren haben wir beschlossen, die Mole zu bauen.",
                "fr|Nous avons décidé il y a trois ans de construire un quai.",
                "es|Hemos decidido, hace tres años, construir un muelle.",
                "pt|Decidimos há dois anos construir um cais.",
                "fr|Le Président visitera le quai demain et enverra une lettre.",
                "es|El presidente invitará a los pescadores el lunes.",
                "pt|O presidente convidará os pescadores na segunda-feira.",
                "pt|Se for necessário, enviaremos dois barcos.",
                "pt|Caso o tempo mude, enviaremos dois barcos.",
                "de|Sofern der Regen aufhört, werden wir zwei Boote entsenden.",
                "fr|Nous ne commenterons pas ces rumeurs.",
                "de|Wir werden diese Gerüchte nicht kommentieren.",
                "es|No comentaremos los rumores.",
                "ru|Мы не будем комментировать слухи.",
                "fr|Nous aurons à préparer ce quai."
            })
    void whatBindsNobodyInEnglishBindsNobodyInOtherLanguages(String language, String sentence) {
        assertThat(answered(language, sentence)).isEmpty();
    }

    @Test
    void aPersonWhoIsThankedIsAddressedNotTheCountry() {
        assertThat(said("I thank Minister Anna Berg of Norway for the boats."))
                .singleElement()
                .returns(List.of("person:anna-berg"), Commitment::addressees);
    }

    @Test
    void bothCountriesActIfTheSpeakersIsOneOfThem() {
        assertThat(said("Norway and Kenya have agreed to build a pier."))
                .singleElement()
                .returns(List.of("country:NO", "country:KE"), Commitment::actors);
    }

    @Test
    void theGuestOfTheTitleAndTheHostActTogether() {
        String title = "Remarks by President Wekesa of Kenya and Prime Minister Berg of the Kingdom of Norway";
        Clause host = spoken("The Prime Minister and I agreed to build a pier.", new Speaker("Wekesa", "President"));
        Clause guest = spoken("Norway is near. We will send two boats.", new Speaker("Berg", "Prime Minister"));
        Clause told =
                spoken("This is why the Prime Minister and I agreed to wait.", new Speaker("Wekesa", "President"));
        StructuredStatement statement =
                statement(StatementKind.NEWS_CONFERENCE, title, "KE", "en", List.of(host, guest, told));
        assertThat(ENRICHER.enrich(statement).commitments())
                .extracting(Commitment::actors)
                .containsExactly(
                        List.of("country:KE", "country:NO"),
                        List.of("country:NO"),
                        List.of("country:KE", "country:NO"));
    }

    @Test
    void theMembersOfAGroupActAndAreAddressedNotTheirGroup() {
        assertThat(joint(CHAPEAU, clause(ClauseKind.PARAGRAPH, "ASEAN partners will build a pier.", null, null)))
                .singleElement()
                .returns(List.of("country:KE", "country:NO"), Commitment::actors);
        assertThat(said("We call on all ASEAN members to wait."))
                .singleElement()
                .returns(List.of(), Commitment::addressees);
        assertThat(said("We call on ASEAN to wait."))
                .singleElement()
                .returns(List.of("org:asean"), Commitment::addressees);
    }

    @Test
    void aHostOfUnknownCountryTellsTheActsOfTheGuest() {
        Clause host = spoken("Norway is going to repair two boats.", new Speaker("Wekesa", "President"));
        Clause guest = spoken("We will repair two boats.", new Speaker("Berg", "Prime Minister of Norway"));
        assertThat(ENRICHER.enrich(statement(StatementKind.NEWS_CONFERENCE, null, null, "en", List.of(host, guest)))
                        .commitments())
                .singleElement()
                .returns(2, Commitment::clause);
    }

    @Test
    void onePersonByTwoNamesIsNoGuest() {
        Clause opening =
                spoken("It was a long talk.", new Speaker("Amina Otieno", "Minister for Foreign Affairs of Kenya"));
        Clause answer = spoken("We will send two boats.", new Speaker("Otieno", "Minister"));
        assertThat(ENRICHER.enrich(statement(StatementKind.NEWS_CONFERENCE, null, "KE", "en", List.of(opening, answer)))
                        .commitments())
                .singleElement()
                .returns(List.of("country:KE"), Commitment::actors);
    }

    @Test
    void toWhomSomethingIsPledgedIsItsAddresseeButNotWhatIsNearAnInfinitive() {
        assertThat(said("We pledge two boats to Peru."))
                .singleElement()
                .returns(List.of("country:PE"), Commitment::addressees);
        assertThat(said("We are committed to continuing to provide the people of Peru with boats."))
                .singleElement()
                .returns(List.of("country:PE"), Commitment::addressees);
        assertThat(said("We pledge to open the road to Peru."))
                .singleElement()
                .returns(List.of(), Commitment::addressees);
    }

    @Test
    void aGuestWithoutAnOfficeDoesNotSpeakForTheHost() {
        Clause host = spoken("We will build a pier.", new Speaker("Wekesa", "President of Kenya"));
        Clause guest = spoken("We will deliver the wood.", new Speaker("Anna Berg", null));
        assertThat(ENRICHER.enrich(statement(StatementKind.SPEECH, null, "KE", "en", List.of(host, guest)))
                        .commitments())
                .singleElement()
                .returns("build", Commitment::action);
    }

    private static Clause spoken(String text, Speaker speaker) {
        return new Clause(1, ClauseKind.REMARKS, 0, text.length(), text, null, null, null, null, speaker, null);
    }

    private static List<Commitment> answered(String language, String sentence) {
        Clause answer = new Clause(
                1,
                ClauseKind.ANSWER,
                0,
                sentence.length(),
                sentence,
                null,
                null,
                null,
                null,
                new Speaker("Amani Wekesa", "Spokesperson"),
                1);
        return ENRICHER.enrich(statement(StatementKind.BRIEFING, null, "KE", language, List.of(answer)))
                .commitments();
    }

    private static List<Commitment> said(String sentence) {
        Clause answer = new Clause(
                1,
                ClauseKind.ANSWER,
                0,
                sentence.length(),
                sentence,
                null,
                null,
                null,
                null,
                new Speaker("Amani Wekesa", "Spokesperson"),
                1);
        return find(StatementKind.BRIEFING, answer);
    }

    private static List<Commitment> joint(Clause... clauses) {
        return find(StatementKind.JOINT_STATEMENT, clauses);
    }

    private static List<Commitment> find(StatementKind kind, Clause... clauses) {
        String country = kind == StatementKind.BRIEFING ? "KE" : null;
        return ENRICHER.enrich(statement(kind, null, country, "en", List.of(clauses)))
                .commitments();
    }

    private static Clause clause(ClauseKind kind, String text, @Nullable String opener, @Nullable String action) {
        return new Clause(1, kind, 0, text.length(), text, opener, action, null, null, null, null);
    }

    private static Clause item(int parent, String text, String opener, String action) {
        return new Clause(1, ClauseKind.OPERATIVE, 0, text.length(), text, opener, action, null, parent, null, null);
    }

    private static StructuredStatement statement(
            StatementKind kind,
            @Nullable String title,
            @Nullable String country,
            String language,
            List<Clause> unnumbered) {
        List<Clause> clauses = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Clause c : unnumbered) {
            clauses.add(new Clause(
                    clauses.size() + 1,
                    c.kind(),
                    c.start(),
                    c.end(),
                    c.text(),
                    c.opener(),
                    c.action(),
                    c.label(),
                    c.parent(),
                    c.speaker(),
                    c.exchange()));
            blocks.add(Block.of(BlockKind.PARAGRAPH, c.text()));
        }
        return new StructuredStatement(
                StatementId.ofName("test", "a"),
                Revision.of(blocks),
                new Source("test", null, country),
                null,
                "a",
                OffsetDateTime.parse("2024-06-18T08:00:00Z"),
                title,
                null,
                language,
                "text/plain",
                blocks,
                List.of(),
                kind,
                null,
                LocalDate.parse("2024-06-17"),
                unnumbered.stream()
                        .map(Clause::speaker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                String.join("\n\n", clauses.stream().map(Clause::text).toList()),
                clauses);
    }
}
