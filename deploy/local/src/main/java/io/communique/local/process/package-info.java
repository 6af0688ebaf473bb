/** The stages in this process, without Kafka or a database, on files. */
@org.jspecify.annotations.NullMarked
package io.communique.local.process;
