package io.communique.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.contracts.topic.Topic;
import io.communique.testsupport.KafkaProbe;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** One statement can be followed from the request that brought it to the notice that it is stored. */
class TraceST {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void everyHopCarriesTheTraceOfTheRequest() throws Exception {
        // Given
        RunningLine running = RunningLine.get();
        URI address = running.line().ingestUrl().resolve("/statements?source=trace&name=traced.txt");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00")
                .POST(HttpRequest.BodyPublishers.ofString("Visit to Geneva\n\nThe minister arrived in Geneva today."))
                .build();
        // When
        HttpResponse<String> answer;
        try (HttpClient http = HttpClient.newHttpClient()) {
            answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        }
        // Then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id =
                new ObjectMapper().readTree(answer.body()).path("statementId").asText();
        try (KafkaProbe probe = new KafkaProbe(running.line().bootstrapServers())) {
            for (Topic topic : new Topic[] {Topic.RAW, Topic.CLEANED, Topic.STRUCTURED, Topic.ENRICHED, Topic.STORED}) {
                assertThat(KafkaProbe.headers(probe.await(topic, id)).get("traceparent"))
                        .as(topic.topicName())
                        .contains(TRACE);
            }
        }
    }
}
