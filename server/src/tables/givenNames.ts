/** The commonest given names of authors in English, in lower case: a name that begins so is surely a person's. Own list. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'aaron abbe abby abigail abraham ada adam adele adelaide adrian adrienne agnes ahmed aidan aileen akhil alan alastair albert alberto alec alejandro alessandro ' +
    'alex alexa alexander alexandra alexei alexis alfred ali alice alicia alison alissa allan allen allison allyson alma alvin alyssa amanda amar amber amelia ' +
    'amir amit amitai amos amy ana anand anders andre andrea andreas andres andrew andy angela angelica angelo angus anita anjali ann anna anne annette annie anthony ' +
    'anton antonin antonio anu anupam april ariel arjun arlene armin arnold arthur arti asha ashley audrey august austin avery aziz barack barbara barry bart ' +
    'beatrice becky belinda ben benedict benjamin bernadette bernard bert beth bethany betsy betty beverly bill bo bob bonnie boris brad bradley brady brandon brenda brendan ' +
    'brenna brent brett brian bridget brittany brooke bruce bruno bryan bryce caitlin caleb calvin cameron camille candace carl carla carlo carlos carlton carmen ' +
    'carol carole carolina caroline carolyn carrie carter cary casey cass cassandra catharine catherine cathy cecelia cecilia celeste chad charlene charles charlotte ' +
    'chelsea cheryl chester chris christa christian christina christine christoph christopher cindy claire clara clarence claude claudia clifford clyde cody cole colin ' +
    'colleen connie conrad constance cora corey corinne cornelia cornelius courtney craig cristina curtis cynthia daisy dale damian damon dan dana daniel daniela danielle ' +
    'danny darcy daria darren darrell darryl daryl dave david dawn dean deborah debra deirdre delia denise dennis derek derrick diana diane diego dina dirk dmitry dolores dominic ' +
    'don donald donna doreen doris dorothy doug douglas drew duane duncan dustin dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin effie egon eileen ' +
    'elaine eleanor elena eli elias elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elsa elsie emil emilia emily emma emmanuel enrique eric erica ' +
    'erich erik erika erin ernest ernst erwin esteban esther ethan eugene eugenia eva evan eve evelyn ezra faith fatima federico felicia felipe felix fernando fiona flora florence ' +
    'frances francesca francesco francine francis francisco francois frank franklin franz fred freda frederic frederick friedrich gabriel gabriela gail garrett gary gavin gayle gene ' +
    'genevieve geoff geoffrey george georgia georgina gerald geraldine gerard gerhard gertrude gideon gilbert gillian gina giovanni glen glenn gloria gordon grace graham greg gregg gregory ' +
    'greta gretchen guido guillermo gunther gustav guy gwen hal hannah hannes hans harold harriet harrison harry harvey heather hector heidi helen helena helene helmut henri henry herbert ' +
    'herman hilary hillary hiroshi holly hope howard hubert hugh hugo ian ibrahim ida igor ilya imani ina ines ingrid ira irene iris irma irving isaac isabel isabella isaiah ivan jack jackie jacob ' +
    'jacqueline jacques jake jamal james jamie jan jana jane janet janice jared jasmine jason javier jay jayne jean jeanette jeanne jeannie jeff jefferson jeffery jeffrey jenna jennie jennifer jenny ' +
    'jeremiah jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna joanne joaquin jocelyn jodi jody joe joel johan johann johannes john johnny jon jonah jonas jonathan jordan jorge jose ' +
    'josef joseph josephine josh joshua joy joyce juan juanita judith judy julia julian juliana julie juliet julio julius june justin kaitlin kamala kara karen kari karin karina karl karla kate katharina ' +
    'katharine katherine kathleen kathryn kathy katie katrina kay keith kelly kelsey ken kendall kendra kenji kenneth kent kerry kevin khaled kim kimberle kimberly kirk kirsten klaus kristen kristin kristina kurt kyle ' +
    'lance lani lara larissa larry lars laura lauren laurence laurie lawrence lea leah leandra lee leigh leila lena leo leon leonard leonardo leroy leslie leticia lewis liam lillian lily lina linda lindsay lindsey ' +
    'lisa lizzie lloyd lois lorenzo loretta lori lorraine louis louisa louise luca lucas lucia lucian lucille lucy luis luke lydia lyle lynda lynn lynne mabel mac madeleine madeline madison mae maggie malcolm ' +
    'malik manuel mara marc marcel marcia marco marcos marcus margaret margarita margo margot maria marian marianne marie marilyn marina mario marion marisa marissa marjorie mark markus marlene marsha marshall ' +
    'marta martha martin martina marvin mary maryann mateo mathew mathilda matt matthew matthias maureen maurice mauricio max maxine maxwell maya megan mehrsa melanie melinda melissa melville meredith ' +
    'meryl mia micah michael michaela michel michele michelle miguel mike mikhail mildred miles milton mindy miranda miriam mitchell mohamed mohammad mohammed moira molly mona monica monique morgan morris morton moshe ' +
    'muhammad murray myra myriam myrna nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neal neil nelson nicholas nick nicola nicolas nicole nikolas nina nita noah noam noel nora norma norman ofer ' +
    'olga oliver olivia omar omri oren orin orly oscar otto owen pablo paige pamela pascal pat patricia patrick paul paula paulette paulina pauline pearl pedro peggy penelope penny percy perry pete peter petra ' +
    'phil philip philippe phillip phoebe phyllis pierre preston priscilla priya quentin quincy rachel rafael raj rajiv ralph ramon ramona randall randolph randy raphael raquel rashid raul ravi ray raymond rebecca ' +
    'rebekah reed reginald renata rene renee reuben rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rochelle roderick rodney rodrigo roger roland rolf roman ron ronald ronan ronen ronnie rory ' +
    'rosa rosalie rosalind rosario roscoe roseanne rosemary ross roxanne roy ruben rudolf rudolph rufus rupert russell ruth ryan sabrina sally sam samantha samuel sandra sandy sara sarah saul scott sean sebastian serena ' +
    'sergei sergio seth shana shane shannon sharon shaun shauna shawn sheila sheldon shelley sheri sherry shirley shoshana sidney siegfried simon simone sofia solomon sonia sonja sonya sophia sophie spencer stacey ' +
    'stacy stan stanley stefan stella stephanie stephen steve steven stewart stuart sue suresh susan susana susanna susannah susanne suzanne suzette sven sydney sylvia tabatha tamar tamara tammy tania tanya tara ' +
    'tatiana ted teresa teri terrance terrence terry tess theodore theresa thomas thorsten thurgood tiffany tim timothy tina tobias toby tod todd tom tomas toni tony tracey traci tracy travis trevor tristan troy tyler ' +
    'ulrich uma ursula valerie vanessa vera verna vernon veronica vicki victor victoria vikram vincent viola virginia vivek vivian vladimir wade walker wallace walter wanda warren wayne wendell wendy wesley whitney wilbur ' +
    'wilfred wilhelm will willard william willie wilma winfred winifred winston wolfgang woodrow xavier yael yasmin yolanda yonathan yosef yuri yvette yvonne zachary zoe'
  ).split(' '),
);
