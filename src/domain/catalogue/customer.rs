//! Whom a touchpoint concerns: kinds of customers, what they buy for, who speaks.

use crate::domain::keyed;

keyed! {
    /// Which kind of customer meets the touchpoint.
    Segment {
        /// A private person.
        Individual = "individual",
        /// Any organisation.
        Organisation = "organisation",
        /// An industrial firm.
        Industry = "industry",
        /// A reseller or agent.
        Intermediary = "intermediary",
        /// A public body.
        Public = "public",
    }
}

keyed! {
    /// What a customer buys for, served by a touchpoint.
    Motive {
        /// To save or earn.
        Gain = "gain",
        /// To risk less.
        Risk = "risk",
        /// To look good.
        Image = "image",
        /// To spend no effort.
        Convenience = "convenience",
        /// To decide for oneself.
        Freedom = "freedom",
        /// To learn something new.
        Knowledge = "knowledge",
        /// To please others.
        Belonging = "belonging",
        /// To realise oneself.
        SelfFulfilment = "self-fulfilment",
    }
}

keyed! {
    /// Who speaks through the ratings; never pooled with each other.
    Audience {
        /// Outside customers.
        Customers = "customers",
        /// The company's own people.
        Staff = "staff",
        /// The company looking at itself.
        Own = "self",
    }
}
