/** Reads figures and relations as somebody may have typed them. */
@NullMarked
package org.duecare.cli.audit;

import org.jspecify.annotations.NullMarked;
