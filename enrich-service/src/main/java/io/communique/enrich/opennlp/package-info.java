/**
 * Names found by models of Apache OpenNLP: off by default, and the example for finders that are added by configuration
 * with {@code communique.enrich.finders}.
 */
@org.jspecify.annotations.NullMarked
package io.communique.enrich.opennlp;
