/** A real Kafka and a real PostgreSQL from Maven Central, for one machine and for tests without containers. */
package io.communique.embedded;
