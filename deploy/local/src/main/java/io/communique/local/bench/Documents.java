package io.communique.local.bench;

import io.communique.local.Samples.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Distinct documents made from the samples: each has a number in its first paragraph. */
final class Documents {

    private Documents() {}

    static Stream<Sample> of(List<Sample> samples, String series, int count) {
        return IntStream.range(0, count).mapToObj(i -> {
            Sample sample = samples.get(i % samples.size());
            return new Sample(
                    series + "-" + i + "-" + sample.name(), sample.contentType(), numbered(sample, series + " " + i));
        });
    }

    private static byte[] numbered(Sample sample, String number) {
        String text = new String(sample.body(), StandardCharsets.UTF_8);
        String ending = sample.contentType().startsWith("text/html") ? "</p>" : "\n\n";
        int end = text.lastIndexOf(ending);
        if (end < 0) {
            throw new IllegalArgumentException("the sample " + sample.name() + " has no paragraph");
        }
        return (text.substring(0, end) + " This is copy " + number + "." + text.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }
}
