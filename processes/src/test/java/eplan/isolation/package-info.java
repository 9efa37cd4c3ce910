/** Each role of each scope against each method of each context's face. */
package eplan.isolation;
