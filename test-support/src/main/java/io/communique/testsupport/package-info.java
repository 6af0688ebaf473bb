/** The one place that chooses where tests find Kafka and PostgreSQL: containers where an engine answers, else embedded. */
package io.communique.testsupport;
