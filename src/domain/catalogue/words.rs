//! The closed sets of words that a catalogue is written in.

use crate::domain::keyed;

keyed! {
    /// What a touchpoint belongs to (Mann's four classes).
    Class {
        /// The company itself; rated once.
        Business = "business",
        /// Rated once per product.
        Product = "product",
        /// Rated once per service.
        Service = "service",
        /// Rated once per employee.
        Employee = "employee",
    }
}

keyed! {
    /// Where on the customer's path a touchpoint is met.
    Stage {
        /// The customer learns of the company.
        Learn = "learn",
        /// Compares and chooses.
        Choose = "choose",
        /// Arrives or makes contact.
        Arrive = "arrive",
        /// Buys.
        Buy = "buy",
        /// Receives and uses.
        Use = "use",
        /// Gets help.
        Help = "help",
        /// Comes back or recommends.
        Return = "return",
    }
}

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
