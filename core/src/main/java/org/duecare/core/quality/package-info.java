/**
 * What shows how well the reviewing officers and the social workers work: feedback, audits of
 * cases, supervision, good practice, and the actions that are agreed to do better.
 */
@NullMarked
package org.duecare.core.quality;

import org.jspecify.annotations.NullMarked;
